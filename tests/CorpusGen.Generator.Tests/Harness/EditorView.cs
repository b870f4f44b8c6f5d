using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests.Harness;

/// <summary>What an editor shows of members: their names, as in its list after a dot, and the hover of each.</summary>
internal sealed class EditorView
{
    private static readonly SymbolDisplayFormat Hover = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMemberOptions(SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword);

    private readonly Compilation _compilation;
    private readonly SemanticModel _model;
    private readonly int _cursor;
    private readonly StringBuilder _text = new();

    public EditorView(GeneratorRun run)
    {
        _compilation = run.CompiledWith("using System; using System.Collections.Generic; using Sample; internal class Here { }");
        var here = _compilation.GetSymbolsWithName("Here").Single().DeclaringSyntaxReferences[0];
        _model = _compilation.GetSemanticModel(here.SyntaxTree);
        _cursor = here.Span.End - 1;
    }

    /// <summary>Adds what follows after the dot behind a static class, and behind the static classes in it.</summary>
    public EditorView AddStatics(string type)
    {
        Add(TypeOf(type), symbol => symbol.IsStatic);
        return this;
    }

    /// <summary>Adds what follows after the dot behind a value of a type.</summary>
    public EditorView AddValue(string type)
    {
        Add(TypeOf(type), symbol => !symbol.IsStatic && symbol is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false });
        return this;
    }

    public override string ToString() => _text.ToString();

    // From outside the assembly: internal members do not show.
    private void Add(INamedTypeSymbol type, Func<ISymbol, bool> isShown)
    {
        _text.Append(type.ToMinimalDisplayString(_model, _cursor, SymbolDisplayFormat.CSharpErrorMessageFormat)).Append(".\n");
        var members = type.GetMembers()
            .Where(member => member.DeclaredAccessibility == Accessibility.Public && member is not IMethodSymbol { AssociatedSymbol: not null } && (isShown(member) || (member is INamedTypeSymbol && type.IsStatic)))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ToList();
        foreach (var member in members)
        {
            _text.Append(member is IFieldSymbol { IsConst: true } ? "    (constant) " : "    ").Append(member.ToMinimalDisplayString(_model, _cursor, Hover)).Append('\n');
            foreach (var line in Documentation(member).Split('\n'))
            {
                _text.Append("        ").Append(line).Append('\n');
            }
        }

        _text.Append('\n');
        foreach (var nested in members.OfType<INamedTypeSymbol>())
        {
            Add(nested, isShown);
        }
    }

    private INamedTypeSymbol TypeOf(string name) => _compilation.GetTypeByMetadataName(name) ?? throw new ArgumentException("There is no type " + name);

    // Editors follow inheritdoc to the member that it names.
    private string Documentation(ISymbol symbol)
    {
        var xml = XElement.Parse(symbol.GetDocumentationCommentXml()!, LoadOptions.PreserveWhitespace);
        if (xml.Element("inheritdoc") is { } inherit)
        {
            var source = inherit.Attribute("cref") is { } cref
                ? DocumentationCommentId.GetFirstSymbolForDeclarationId(cref.Value, _compilation)!
                : ((IMethodSymbol)symbol).OverriddenMethod!;
            return source.Locations[0].IsInSource ? Documentation(source) : "(inherited)";
        }

        return string.Concat(xml.Element("summary")!.Nodes().Select(Show));
    }

    private string Show(XNode node) => node switch
    {
        XElement { Name.LocalName: "br" } => "\n",
        XElement { Name.LocalName: "b" } bold => "**" + bold.Value + "**",
        XElement { Name.LocalName: "see" } see => DocumentationCommentId.GetFirstSymbolForDeclarationId(see.Attribute("cref")!.Value, _compilation)!.ToMinimalDisplayString(_model, _cursor, SymbolDisplayFormat.CSharpShortErrorMessageFormat),
        XElement { Name.LocalName: "c" } code => "`" + code.Value + "`",
        XText text => text.Value,
        _ => throw new InvalidOperationException("Nobody knows how an editor shows " + node),
    };
}

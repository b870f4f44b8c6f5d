using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusGen.Engine.Documents.Yaml;

/// <summary>Reads YAML up to its first fault, and keeps what stands before it.</summary>
/// <remarks>
/// The text is not trusted: it is read event by event, no deeper than any metadata goes; aliases are reported and never followed; of two fields of
/// one name the first counts.
/// </remarks>
internal sealed class YamlReader
{
    // articles: a list of articles: a map: a list of authors: a map with a name
    private const int DeepestNesting = 8;

    private readonly DocumentText _text;
    private readonly int _start;
    private readonly ICollection<Problem> _problems;
    private readonly Parser _parser;

    private YamlReader(DocumentText text, TextSpan span, ICollection<Problem> problems)
    {
        _text = text;
        _start = span.Start;
        _problems = problems;
        _parser = new Parser(new StringReader(span.In(text.Text)));
    }

    /// <summary>Reads the fields that stand in a part of a text.</summary>
    public static YamlNode.Map Read(DocumentText text, TextSpan span, ICollection<Problem> problems)
    {
        var map = new YamlNode.Map(text.PositionOf(span.Start));
        new YamlReader(text, span, problems).ReadDocument(map);
        return map;
    }

    private void ReadDocument(YamlNode.Map map)
    {
        try
        {
            _parser.Consume<StreamStart>();
            if (_parser.TryConsume<DocumentStart>(out _))
            {
                ReadRoot(map);
                _parser.Consume<DocumentEnd>();
                if (_parser.Current is DocumentStart next)
                {
                    Report(next.Start, "A second YAML document starts here, but only the first is read.");
                }
            }
        }
        catch (YamlException exception)
        {
            Report(exception.Start, "This is not valid YAML: " + Sentence(exception.Message) + " Look at the colons, quotation marks and indents here.");
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            // The parser throws other exceptions too, such as at an escape that stands for no character: "\UFFFFFFFF".
            Report(_parser.Current?.End ?? Mark.Empty, "This is not valid YAML from here on.");
        }
    }

    private void ReadRoot(YamlNode.Map map)
    {
        if (_parser.Current is MappingStart)
        {
            _parser.MoveNext();
            ReadFields(map, 1);
        }
        else if (_parser.Current is Scalar { Value.Length: 0 })
        {
            _parser.MoveNext();
        }
        else
        {
            Report(_parser.Current!.Start, "Fields with their values are expected here, such as 'headline: …'.");
            SkipValue();
        }
    }

    private void ReadFields(YamlNode.Map map, int depth)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            _text.Cancellation.ThrowIfCancellationRequested();
            var key = _parser.Current!;
            if (key is not Scalar name)
            {
                Report(key.Start, "The name of a field must be a word.");
                SkipValue();
                SkipValue();
                continue;
            }

            _parser.MoveNext();
            if (!names.Add(name.Value))
            {
                Report(name.Start, $"The field '{name.Value}' is given twice; the first counts.");
                SkipValue();
                continue;
            }

            ReadValue(depth, value => map.Fields.Add(new YamlNode.Field(PositionOf(name.Start), name.Value, value)));
        }
    }

    private void ReadItems(YamlNode.List list, int depth)
    {
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            _text.Cancellation.ThrowIfCancellationRequested();
            ReadValue(depth, list.Items.Add);
        }
    }

    // A value is handed on before it is filled, so that what stands before a fault is kept.
    private void ReadValue(int depth, Action<YamlNode> add)
    {
        var current = _parser.Current!;
        if (current is MappingStart or SequenceStart && depth == DeepestNesting)
        {
            throw new SemanticErrorException(current.Start, current.End, "lists and fields are nested too deeply.");
        }

        _parser.MoveNext();
        switch (current)
        {
            case Scalar scalar:
                add(new YamlNode.Scalar(PositionOf(scalar.Start), IsUnset(scalar) ? null : TextCleaner.Clean(scalar.Value)));
                break;
            case SequenceStart:
                var list = new YamlNode.List(PositionOf(current.Start));
                add(list);
                ReadItems(list, depth + 1);
                break;
            case MappingStart:
                var map = new YamlNode.Map(PositionOf(current.Start));
                add(map);
                ReadFields(map, depth + 1);
                break;
            case AnchorAlias alias:
                Report(alias.Start, $"'*{alias.Value.Value}' is an alias, and aliases are not followed: write the value itself.");
                break;
        }
    }

    private void SkipValue()
    {
        var depth = 0;
        do
        {
            var current = _parser.Current!;
            depth += current is MappingStart or SequenceStart ? 1 : current is MappingEnd or SequenceEnd ? -1 : 0;
            if (depth > DeepestNesting)
            {
                throw new SemanticErrorException(current.Start, current.End, "lists and fields are nested too deeply.");
            }

            _parser.MoveNext();
        }
        while (depth > 0);
    }

    private static bool IsUnset(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    private void Report(in Mark mark, string fault) =>
        _problems.Add(ProblemFactory.InvalidYaml(_text.Path, PositionOf(mark), fault));

    private LinePosition PositionOf(in Mark mark) => _text.PositionOf(Math.Min(_start + (int)mark.Index, _text.Text.Length));

    // The parser's messages are sentences; some lack the full stop.
    private static string Sentence(string message) =>
        message.EndsWith(".", StringComparison.Ordinal) ? message : message + ".";
}

namespace CorpusGen.Engine.Emission;

/// <summary>Emits the types of the generated model. The text is the same for every corpus.</summary>
internal static class TypesEmitter
{
    public static SourceFile Emit(EmissionOptions options)
    {
        var writer = new CodeWriter();
        GeneratedHeader.WriteAnnotated(writer, options);
        foreach (var type in new[]
        {
            ArticleType.Source, ArticlePartTypes.Source, FigureType.Source, FigureKindTypes.Source, FigureEnums.Source, SpeakerType.Source,
            QuoteType.Source,
        })
        {
            writer.WriteLine(type.Replace("$access", options.Accessibility));
        }

        writer.WriteLine();
        writer.WriteLine(ArticleReaderType.Source(options));

        return new SourceFile(options.ClassName + "Types.g.cs", writer.ToString().TrimEnd('\n') + "\n");
    }
}

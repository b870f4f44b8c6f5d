namespace CorpusGen.Engine.Emission;

/// <summary>Emits the types of the generated model. The text is the same for every corpus.</summary>
internal static class TypesEmitter
{
    public static SourceFile Emit(EmissionOptions options)
    {
        var writer = new CodeWriter();
        var access = options.Accessibility;
        GeneratedHeader.WriteAnnotated(writer, options);
        ArticleType.Write(writer, access);
        ArticlePartTypes.Write(writer, access);
        FigureType.Write(writer, access);
        FigureKindTypes.Write(writer, access);
        FigureEnums.Write(writer, access);
        SpeakerType.Write(writer, access);
        QuoteType.Write(writer, access);
        writer.WriteLine();
        ArticleReaderType.Write(writer, options);
        return new SourceFile(writer, options.ClassName.Followed("Types"));
    }
}

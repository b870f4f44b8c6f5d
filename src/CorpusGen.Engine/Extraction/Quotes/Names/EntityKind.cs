namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>What a name stands for.</summary>
internal enum EntityKind : byte
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>A body: a ministry, a company, a newspaper.</summary>
    Organisation,

    /// <summary>A country or a city; it can speak for its government.</summary>
    Place,
}

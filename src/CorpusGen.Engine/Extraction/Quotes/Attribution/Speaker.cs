using CorpusGen.Engine.Extraction.Quotes.Names;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Somebody who speaks, resolved.</summary>
/// <param name="Name">The fullest name the article gives, or the words themselves where it gives none.</param>
/// <param name="Entity">Whom the name stands for; null where it is no name.</param>
/// <param name="IsPlural">Whether the words mean several: <c>officials</c>.</param>
internal readonly record struct Speaker(string Name, Entity? Entity, bool IsPlural);

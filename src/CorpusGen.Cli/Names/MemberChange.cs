namespace CorpusGen.Cli.Names;

/// <summary>A member as it was and as it is.</summary>
internal sealed record MemberChange(Member Before, Member After);

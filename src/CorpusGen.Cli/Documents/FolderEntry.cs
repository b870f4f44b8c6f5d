namespace CorpusGen.Cli.Documents;

/// <summary>A file or a folder in a folder.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="IsFolder">Whether it is a folder, or a link to one.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink);

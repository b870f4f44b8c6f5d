using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Yaml;

/// <summary>What stands in a YAML document, each thing with its place.</summary>
/// <param name="Position">Where it starts.</param>
internal abstract record YamlNode(LinePosition Position)
{
    /// <summary>A text.</summary>
    /// <param name="Position">Where it starts.</param>
    /// <param name="Value">The text; null where the field is left empty.</param>
    public sealed record Scalar(LinePosition Position, string? Value) : YamlNode(Position);

    /// <summary>A list.</summary>
    /// <param name="Position">Where it starts.</param>
    public sealed record List(LinePosition Position) : YamlNode(Position)
    {
        public List<YamlNode> Items { get; } = [];
    }

    /// <summary>Fields with their values.</summary>
    /// <param name="Position">Where it starts.</param>
    public sealed record Map(LinePosition Position) : YamlNode(Position)
    {
        public List<Field> Fields { get; } = [];
    }

    /// <summary>A field of a <see cref="Map"/>.</summary>
    /// <param name="Position">Where the name stands.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Value">The value.</param>
    public sealed record Field(LinePosition Position, string Name, YamlNode Value);
}

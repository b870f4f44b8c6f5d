using System.Text;
using System.Text.Json;
using CorpusGen.Cli.Filter;

namespace CorpusGen.Cli.Tests.Filter;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("é日😀")]
    [InlineData(@"\n\""\\\/")]
    [InlineData(@"\u0061\ud83d\ude00")]
    [InlineData(@"\\u0061\\\u0061😀\\")]
    public void The_characters_are_counted_without_being_read(string written)
    {
        var expected = JsonSerializer.Deserialize<string>($"\"{written}\"")!.Length;

        Assert.Equal(expected, JsonText.CharactersIn(Encoding.UTF8.GetBytes(written)));
    }
}

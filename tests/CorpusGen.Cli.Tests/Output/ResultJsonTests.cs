using System.Text;
using CorpusGen.Cli.Output;

namespace CorpusGen.Cli.Tests.Output;

public sealed class ResultJsonTests
{
    [Fact]
    public void Everything_that_was_found_is_written_on_one_line()
    {
        const string Sentence = "“At least 40 roofs leak,” the mayor said, “and tens of millions of drops.”";
        const string Expected = $$"""
            {"id":"news/rain.txt","articles":[{"id":"news/rain.txt#Rain","name":"Rain","headline":"Rain [bold]again",
            "publisher":"The Post","author":null,"datePublished":"2025-09-02T14:19:01","language":"en",
            "body":"Rain fell on [red] roofs. {{Sentence}}",
            "sections":[{"title":"The roofs","line":4}],"captions":[{"text":"A roof","credit":"A. Photographer","line":9}],
            "endMatter":[{"text":"구독하기","line":12},{"text":"Sign up.","line":11}],
            "figures":[{"name":"Roofs","text":"40 roofs","kind":"count","value":40,"minValue":null,"maxValue":null,"unitText":"roof","unitCode":null,
            "bound":"atLeast","trend":"up","of":"roofs","line":5,"column":37,"start":36,"length":8,"sentence":"{{Sentence}}"},
            {"name":null,"text":"tens of millions of drops","kind":"count","value":null,"minValue":10000000,"maxValue":100000000,
            "unitText":"drop","unitCode":"X","bound":"between","trend":"none","of":"drops","line":5,"column":74,"start":73,"length":25,
            "sentence":"{{Sentence}}"}],
            "quotes":[{"name":"Leak","text":"At least 40 roofs leak","kind":"direct","speakers":["the mayor"],"speakerAsWritten":"the mayor",
            "cue":"said","line":5,"column":28,"start":27,"length":22,"sentence":"{{Sentence}}"},
            {"name":null,"text":"red","kind":"scare","speakers":[],"speakerAsWritten":null,"cue":null,"line":5,"column":15,"start":14,"length":3,
            "sentence":"Rain fell on [red] roofs."}]}],
            "problems":[{"id":"CORPUS0003","message":"There is no headline.","line":3,"column":1}]}
            """;

        Assert.Equal(Expected.ReplaceLineEndings("") + "\n", Text(ResultJson.LineOf("news/rain.txt", Samples.Everything)));
    }

    [Fact]
    public void Line_breaks_and_quotation_marks_are_escaped_and_other_scripts_are_not()
    {
        Assert.Equal("{\"line\":2,\"error\":\"a\\n\\\"b\\\" “c” é 한 \\u2028\"}\n", Text(ResultJson.LineOfError(2, "a\n\"b\" “c” é 한 \u2028")));
    }

    private static string Text(ReadOnlyMemory<byte> line) => Encoding.UTF8.GetString(line.Span);
}

using CorpusGen.Engine.Documents.Dates;

namespace CorpusGen.Engine.Tests.Documents;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2025-09-02", "2025-09-02")]
    [InlineData(" 2025-09-02 ", "2025-09-02")]
    [InlineData("2025-09-02 14:19:01", "2025-09-02T14:19:01")]
    [InlineData("2025-09-02T14:19:01", "2025-09-02T14:19:01")]
    [InlineData("2025-09-02T14:19", "2025-09-02T14:19:00")]
    [InlineData("2025-09-02T14:19:01Z", "2025-09-02T14:19:01Z")]
    [InlineData("2025-09-02t14:19:01z", "2025-09-02T14:19:01Z")]
    [InlineData("2025-09-02T14:19:01+02:00", "2025-09-02T14:19:01+02:00")]
    [InlineData("2025-09-02T14:19:01-0530", "2025-09-02T14:19:01-05:30")]
    [InlineData("2025-09-02T14:19:01+02", "2025-09-02T14:19:01+02:00")]
    [InlineData("2025-09-02 14:19:01 UTC", "2025-09-02T14:19:01Z")]
    [InlineData("2025-09-02T14:19:01.25Z", "2025-09-02T14:19:01.25Z")]
    [InlineData("2025-09-02T14:19:01.123456789", "2025-09-02T14:19:01.1234567")]
    [InlineData("Friday, July 21, 2017", "2017-07-21")]
    [InlineData("friday july 21 2017", "2017-07-21")]
    [InlineData("2 September 2025", "2025-09-02")]
    [InlineData("2nd of September, 2025", "2025-09-02")]
    [InlineData("Sept. 2, 2025", "2025-09-02")]
    [InlineData("SEP 2, 2025", "2025-09-02")]
    [InlineData("May 1st, 2025", "2025-05-01")]
    [InlineData("Sept. 2, 2025, 2:19 p.m.", "2025-09-02T14:19:00")]
    [InlineData("September 2, 2025 at 12:05 AM GMT", "2025-09-02T00:05:00Z")]
    [InlineData("September 2, 2025 at 12 pm", "2025-09-02T12:00:00")]
    [InlineData("Published: 2 September 2025", "2025-09-02")]
    [InlineData("Sep 2, 2025 10:15 AM EDT", "2025-09-02T10:15:00-04:00")]
    [InlineData("Published on Sept. 2, 2025", "2025-09-02")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2000-02-29", "2000-02-29")]
    public void A_date_is_written_in_ISO_8601(string text, string expected)
    {
        Assert.True(DateReader.TryRead(text, out var date));
        Assert.Equal(expected, date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025")]
    [InlineData("2025-09")]
    [InlineData("2025-13-01")]
    [InlineData("2025-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2025-04-31")]
    [InlineData("2025-09-00")]
    [InlineData("0000-01-01")]
    [InlineData("2025-9-2")]
    [InlineData("02/09/2025")]
    [InlineData("2025-09-02T24:00:00")]
    [InlineData("2025-09-02T14:60:00")]
    [InlineData("2025-09-02T14:19:60")]
    [InlineData("2025-09-02T14")]
    [InlineData("2025-09-02T14:19:01+15:00")]
    [InlineData("2025-09-02T14:19:01+02:60")]
    [InlineData("2025-09-02T14:19:01.")]
    [InlineData("2025-09-02 14:19:01 CST")]
    [InlineData("2025-09-02 14:19:01 utcx")]
    [InlineData("September 2, 2025 at 13:05 pm")]
    [InlineData("September 2025")]
    [InlineData("September 31, 2025")]
    [InlineData("Sunday")]
    [InlineData("The harbour opened on September 2, 2025")]
    [InlineData("2025-09-02 and later")]
    [InlineData("Published")]
    public void What_is_no_date_is_not_read_as_one(string text)
    {
        Assert.False(DateReader.TryRead(text, out _));
    }
}

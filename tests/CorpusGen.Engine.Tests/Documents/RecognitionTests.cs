using CorpusGen.Engine.Documents.Recognition;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Documents;

public sealed class RecognitionTests
{
    [Theory]
    [InlineData("Trade through the port falls. Source: customs data, Town Times, Reuters", "Trade through the port falls.", "customs data, Town Times, Reuters")]
    [InlineData("The mayor at the port during a visit. Jane Doe/POOL/AFP via Getty Images.", "The mayor at the port during a visit.", "Jane Doe/POOL/AFP via Getty Images")]
    [InlineData("The port from above. Image: NASA.", "The port from above.", "NASA")]
    [InlineData("The port from above Photo: J. Doe", "The port from above", "J. Doe")]
    [InlineData("The port from above (AP Photo/Jane Doe)", "The port from above", "AP Photo/Jane Doe")]
    [InlineData("The port from above. (AP Photo/Jane Doe, File)", "The port from above.", "AP Photo/Jane Doe, File")]
    [InlineData("The port from above. [Jane Doe/Reuters]", "The port from above.", "Jane Doe/Reuters")]
    [InlineData("The port from above. Photo by Jane Doe / Unsplash", "The port from above.", "Jane Doe / Unsplash")]
    [InlineData("The port from above | Credit: Jane Doe", "The port from above", "Jane Doe")]
    [InlineData("The port. Photograph: Jane Doe/The Courier", "The port.", "Jane Doe/The Courier")]
    [InlineData("The port. Image credit: Jane Doe", "The port.", "Jane Doe")]
    [InlineData("The port. © Jane Doe", "The port.", "© Jane Doe")]
    [InlineData("Credit: Jane Doe", "", "Jane Doe")]
    [InlineData("Sources: Town Times, Reuters", "", "Town Times, Reuters")]
    [InlineData("Source: https://a.example/data", "", "https://a.example/data")]
    [InlineData("Photo: the port as the sun rises over it.", "the port as the sun rises over it.", null)]
    public void A_caption_is_told_by_its_credit(string text, string words, string? credit)
    {
        Assert.True(CaptionRecognizer.TryRead(text, out var caption));
        Assert.Equal((words, credit), (caption.Text, caption.Credit));
    }

    [Theory]
    [InlineData("Ships at dawn. ")]
    [InlineData("Ships at dawn! ")]
    [InlineData("Ships at dawn? ")]
    [InlineData("Ships at dawn (")]
    [InlineData("Ships at dawn [")]
    [InlineData("Ships at dawn | ")]
    [InlineData("Ships at dawn – ")]
    [InlineData("Ships at dawn — ")]
    [InlineData("“Ships at dawn” ")]
    [InlineData("\"Ships at dawn\" ")]
    [InlineData("‘Ships at dawn’\u00A0 ")]
    [InlineData("")]
    public void An_opening_starts_a_credit_wherever_a_sentence_starts(string words)
    {
        Assert.True(CaptionRecognizer.TryRead(words + "Photo by Jane Doe", out var caption));
        Assert.Equal("Jane Doe", caption.Credit);
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void A_credit_has_120_characters_at_most(int length, bool isCredit)
    {
        var credit = "Photo by Jane " + new string('X', length - "Photo by Jane ".Length);

        Assert.Equal(isCredit, CaptionRecognizer.TryRead("Ships at dawn.  " + credit, out _));
    }

    [Theory]
    [InlineData("Ships at dawn and photo by Jane Doe")]
    [InlineData("He named one source: Reuters.")]
    [InlineData("The source: nobody knows it.")]
    [InlineData("Source: nobody would say who it was that told them.")]
    [InlineData("He spoke to Reuters.")]
    [InlineData("The mayor told AFP that the port is open.")]
    [InlineData("It is the port of Jane Doe and/or the Town.")]
    [InlineData("He bought Getty Images.")]
    [InlineData("The picture was taken by Jane Doe.")]
    public void A_sentence_that_names_a_source_is_no_caption(string text)
    {
        Assert.False(CaptionRecognizer.TryRead(text, out _));
    }

    [Theory]
    [InlineData("A version of this story ran in our Sunday edition.")]
    [InlineData("Sign up here.")]
    [InlineData("Like what you read? Sign up for our newsletter!")]
    [InlineData("Research and additional reporting by Jane Doe.")]
    [InlineData("Reporting by Jane Doe in London; editing by A. Name")]
    [InlineData("(Reporting by Jane Doe; Editing by A. Name)")]
    [InlineData("▶ Read more: Ferry leaves")]
    [InlineData("Jane Doe contributed to this report.")]
    [InlineData("Read more: Ferry leaves")]
    [InlineData("Don’t miss our next story.")]
    [InlineData("© 2025 The Courier. All rights reserved.")]
    [InlineData("Copyright © 2025 The Courier")]
    [InlineData("Disclaimer: nothing here is advice.")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("The views expressed in this article are the author's own.")]
    [InlineData("Subscribe to The Courier for $1 a week")]
    public void Prompts_credits_and_notices_are_end_matter(string text)
    {
        Assert.True(EndMatterRecognizer.IsEndMatter(text));
    }

    [Theory]
    [InlineData("Subscribers left the paper in droves.")]
    [InlineData("“Sign up here,” the sergeant told them.")]
    [InlineData("Reporting by the state broadcaster showed that thousands had left the town.")]
    [InlineData("Read more books, the mayor said.")]
    [InlineData("Advertisement revenue fell 3%.")]
    [InlineData("The newsletter was read by 300 people.")]
    [InlineData("The views of the mayor are known.")]
    [InlineData("He shared the prize.")]
    [InlineData("Related companies paid $5 million.")]
    public void Prose_that_speaks_of_such_things_is_none(string text)
    {
        Assert.False(EndMatterRecognizer.IsEndMatter(text));
    }

    [Theory]
    [InlineData("The harbour of the town is open and the ships that were there have left.", "en")]
    [InlineData("Der Hafen der Stadt ist offen, und die Schiffe, die da waren, sind nicht mehr zu sehen.", "de")]
    [InlineData("Le port de la ville est ouvert et les bateaux qui étaient dans le port ne sont plus là.", "fr")]
    [InlineData("El puerto de la ciudad está abierto y los barcos que estaban en él ya no están.", "es")]
    [InlineData("Il porto della città è aperto e le navi che erano nel porto non sono più là.", "it")]
    [InlineData("O porto da cidade está aberto e os navios que estavam no porto não estão mais lá.", "pt")]
    [InlineData("De haven van de stad is open en de schepen die er lagen zijn niet meer te zien.", "nl")]
    [InlineData("Hamnen i staden är öppen och de fartyg som var där har inte kommit för att stanna.", "sv")]
    [InlineData("Port w mieście jest otwarty i nie ma już statków, które były tam od lat, ale to się zmieni.", "pl")]
    [InlineData("Kaupungin satama on auki, mutta laivat, jotka olivat siellä, ovat nyt jo poissa, ja se on ollut niin.", "fi")]
    [InlineData("Şehrin limanı açık ve gemiler için bir yer daha var, ama bu çok yeni değil.", "tr")]
    [InlineData("Pelabuhan di kota itu sudah dibuka dan kapal yang ada di sana akan pergi dari kota ini.", "id")]
    [InlineData("뉴스 레터 받기", "ko")]
    [InlineData("Порт города открыт.", "ru")]
    [InlineData("港が開いた。", "ja")]
    [InlineData("港口开放了。", "zh")]
    [InlineData("Το λιμάνι άνοιξε.", "el")]
    [InlineData("الميناء مفتوح", "ar")]
    [InlineData("הנמל פתוח", "he")]
    [InlineData("बंदरगाह खुला है", "hi")]
    [InlineData("Harbour", null)]
    [InlineData("2025", null)]
    [InlineData("", null)]
    public void A_language_is_told_by_its_script_and_its_common_words(string text, string? language)
    {
        Assert.Equal(language, LanguageDetector.Detect(text));
    }

    [Theory]
    [InlineData("Der Hafen der Stadt ist offen, und die Schiffe sind nicht mehr zu sehen.", "en", "de")]
    [InlineData("The harbour of the town is open and the ships that were there have left.", "de-AT", "en")]
    [InlineData("Crypto 뉴스 레터 받기", "en", "ko")]
    [InlineData("Подпишитесь", "en", "ru")]
    public void A_passage_in_another_language_is_foreign(string text, string own, string language) =>
        Assert.Equal(language, ForeignPassages.In(own).LanguageOf(text));

    [Theory]
    [InlineData("The harbour of the town is open.", "en-GB")]
    [InlineData("Los Angeles de la Cruz y El Paso", "en")]
    [InlineData("Порт міста", "uk")]
    [InlineData("港口", "ja")]
    [InlineData("The word мир means peace, and also world, to those who speak it.", "en")]
    [InlineData("The harbour of the town is open and the ships that were there have left.", "sw")]
    [InlineData("5 × 7 = 35", "en")]
    public void A_passage_in_the_articles_own_language_is_not(string text, string own) => Assert.Null(ForeignPassages.In(own).LanguageOf(text));

    [Fact]
    public void Each_language_has_a_bit_of_its_own() => Assert.InRange(Table.Read(typeof(StopWords), "StopWords.tsv", 2).Count(), 2, 31);
}

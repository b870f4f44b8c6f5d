using Newsroom;

foreach (var article in Corpus.Articles)
{
    Console.WriteLine(article.Id + ": " + article.Headline + " " + article.DatePublished + " " + article.Publisher);
}

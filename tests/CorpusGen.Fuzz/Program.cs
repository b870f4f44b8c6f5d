using System.CommandLine;
using CorpusGen.Fuzz;

var seed = new Option<ulong>("--seed") { Description = "The number that the mutations come from.", DefaultValueFactory = _ => 1 };
var documents = new Option<int>("--documents") { Description = "How many documents the engine reads.", DefaultValueFactory = _ => 20_000 };
var compile = new Option<int>("--compile") { Description = "How many of them are generated and compiled too.", DefaultValueFactory = _ => 400 };
var fuzz = new RootCommand("Reads mutated documents and holds CorpusGen to what must always be true.") { seed, documents, compile };
fuzz.SetAction(result => new FuzzRun(result.GetValue(seed), Console.Out).Run(result.GetValue(documents), result.GetValue(compile)));

var time = new Command("time", "Reads ever longer hostile texts, tells those whose time grows faster than they do, and how soon work stops when it is cancelled.");
time.SetAction(_ => new TimeRun(Console.Out).Run());
fuzz.Add(time);
return fuzz.Parse(args).Invoke();

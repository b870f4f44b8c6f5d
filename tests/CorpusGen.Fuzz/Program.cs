using System.CommandLine;
using CorpusGen.Fuzz;

var seed = new Option<ulong>("--seed") { Description = "The number that the mutations come from.", DefaultValueFactory = _ => 1 };
var documents = new Option<int>("--documents") { Description = "How many documents the engine reads.", DefaultValueFactory = _ => 20_000 };
var compile = new Option<int>("--compile") { Description = "How many of them are generated and compiled too.", DefaultValueFactory = _ => 400 };
var fuzz = new RootCommand("Reads mutated documents and holds CorpusGen to what must always be true.") { seed, documents, compile };
fuzz.SetAction(result => new FuzzRun(result.GetValue(seed), Console.Out).Run(result.GetValue(documents), result.GetValue(compile)));

var time = new Command("time", "Reads ever longer hostile texts, tells those whose time grows faster than they do, and how soon work stops when it is cancelled.");
var only = new Option<bool>("--cancel") { Description = "Tells only how soon work stops." };
time.Add(only);
time.SetAction(result => new TimeRun(Console.Out).Run(result.GetValue(only)));
fuzz.Add(time);

var scale = new Command("scale", "Gives inputs of up to 2 GB to the command line and the generator, and tells what becomes of them, the time and the memory that it takes.");
scale.SetAction(_ => new ScaleRun(Console.Out).Run());
fuzz.Add(scale);

var path = new Argument<string>("path") { Description = "A document." };
var generate = new Command("generate", "Generates and compiles the code of one document, for 'scale' to measure.") { path };
generate.SetAction(result => ScaleRun.Generate(result.GetValue(path)!));
fuzz.Add(generate);
return fuzz.Parse(args).Invoke();

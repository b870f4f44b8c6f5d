using System.Runtime.CompilerServices;
using VerifyTests;

namespace CorpusGen.Generator.Tests;

internal static class ModuleInitializer
{
    [ModuleInitializer]
    public static void Initialize() => VerifySourceGenerators.Initialize();
}

namespace VerifyTests;

/// <summary>Stands in for the class of the same name in the package Verify.SourceGenerators.</summary>
internal static class VerifySourceGenerators
{
    /// <summary>Does nothing: the stand-in knows generator drivers and nothing else.</summary>
    public static void Initialize()
    {
    }
}

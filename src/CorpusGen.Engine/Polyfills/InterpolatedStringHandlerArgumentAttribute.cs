using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>Names what an interpolated string is handed to; for netstandard2.0, which lacks this type.</summary>
/// <param name="argument">A parameter, or nothing for the object that is called.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    /// <summary>A parameter, or nothing for the object that is called.</summary>
    public string[] Arguments { get; } = [argument];
}

using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>Lets interpolated strings be handed on piece by piece for netstandard2.0, which lacks this type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

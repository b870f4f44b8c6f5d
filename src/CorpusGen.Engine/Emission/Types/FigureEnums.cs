namespace CorpusGen.Engine.Emission;

/// <summary>The generated enumerations <c>Bound</c> and <c>Trend</c>.</summary>
internal static class FigureEnums
{
    public static void Write(CodeWriter writer, Code access) => writer.WriteLine(
        $$"""
        /// <summary>How a text bounds a number that it states.</summary>
        {{access}} enum Bound
        {
            /// <summary>Without a cue.</summary>
            Exact,

            /// <summary>About, some, nearly, almost, an estimated.</summary>
            Approximate,

            /// <summary>At least, or more.</summary>
            AtLeast,

            /// <summary>Up to, at most, as many as.</summary>
            AtMost,

            /// <summary>More than, over, above.</summary>
            MoreThan,

            /// <summary>Less than, fewer than, below.</summary>
            LessThan,

            /// <summary>A range.</summary>
            Between,
        }

        /// <summary>Whether a figure is the amount of a movement.</summary>
        {{access}} enum Trend
        {
            /// <summary>It is not: a level, or an amount without a verb of movement.</summary>
            None,

            /// <summary>The amount of a rise.</summary>
            Up,

            /// <summary>The amount of a fall.</summary>
            Down,
        }

        """);
}

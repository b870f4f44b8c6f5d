namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>How a number is written.</summary>
[Flags]
internal enum NumberForm
{
    /// <summary>In words: <c>twenty-one</c>.</summary>
    Words = 0,

    /// <summary>It begins with digits: <c>21</c>, <c>3 million</c>.</summary>
    Digits = 1,

    /// <summary>A fraction: <c>two-thirds</c>, <c>1/16</c>, <c>half</c>.</summary>
    Fraction = 2,

    /// <summary>A magnitude without a number: <c>dozens</c>, <c>tens of millions</c>.</summary>
    Vague = 4,

    /// <summary>A decimal point, groups of digits or a scale word: what years, days and names do not have.</summary>
    Explicit = 8,

    /// <summary>It begins with a sign.</summary>
    Signed = 16,

    /// <summary>Too large or too long to be held exactly.</summary>
    Overflow = 32,
}

/// <summary>A number as read from the text.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Value">What it is; of a vague magnitude the lower end.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Scale">The scale word's factor, 1 without one: a range may share it.</param>
internal readonly record struct Number(int First, int End, decimal Value, NumberForm Form, decimal Scale = 1)
{
    public bool IsDigits => (Form & NumberForm.Digits) != 0;

    public bool IsFraction => (Form & NumberForm.Fraction) != 0;

    public bool IsVague => (Form & NumberForm.Vague) != 0;

    public bool IsExplicit => (Form & NumberForm.Explicit) != 0;

    public bool IsOverflow => (Form & NumberForm.Overflow) != 0;

    public bool IsWhole => !IsExplicit || decimal.Truncate(Value) == Value;

    /// <summary>What is as large as a number gets; what is larger overflows, and so do factors.</summary>
    public const decimal Most = 1e28m;

    /// <summary>A factor that overflows whatever it is taken with.</summary>
    public const decimal TooLarge = decimal.MaxValue;

    /// <summary>The number and a part of it: <c>3 million and a half</c>.</summary>
    public Number Plus(decimal part, int end, NumberForm form) =>
        IsOverflow || Math.Abs(Value) > Most ? this with { End = end, Form = form | NumberForm.Overflow } : this with { End = end, Value = Value + part, Form = form };

    /// <summary>The number times a factor.</summary>
    public Number Times(decimal factor, int end, NumberForm form) =>
        factor > Most || (factor > 1 && Math.Abs(Value) > decimal.MaxValue / factor)
            ? this with { End = end, Form = Form | NumberForm.Overflow }
            : this with { End = end, Value = Value * factor, Scale = Scale * factor, Form = Form | form };
}

using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// A value that no compiler can know. It travels through variables, user calls and pure operations, and stays itself: where
/// the topology's structure needs the value, the evaluation stops and names <see cref="Source"/>. An unknown text remembers the
/// known text around it, for the few fields in which an unknown may stand.
/// </summary>
internal sealed class Unknown
{
    private const int MostParts = 100;

    private readonly object[] _parts;

    /// <param name="source">The operation that would produce the value in the running program.</param>
    /// <param name="reason">Why it is not known, as a clause: <c>the environment is read when the program runs</c>.</param>
    public Unknown(IOperation source, string reason)
    {
        Source = source;
        Reason = reason;
        _parts = [this];
    }

    private Unknown(Unknown first, object[] parts)
    {
        Source = first.Source;
        Reason = first.Reason;
        _parts = parts;
    }

    public IOperation Source { get; }

    public string Reason { get; }

    /// <summary>The text, where this is one: known pieces as strings, unknown ones as <see cref="Unknown"/>.</summary>
    public IReadOnlyList<object> Parts => _parts;

    /// <summary>Another value that is made of this one, in a way that leaves nothing of its text.</summary>
    public Unknown Derive() => new(Source, Reason);

    /// <summary>Pieces of text one after the other, at least one of them unknown.</summary>
    public static Unknown Join(IReadOnlyList<object> pieces)
    {
        var first = pieces.OfType<Unknown>().First();
        var parts = pieces.SelectMany(static piece => piece is Unknown unknown ? unknown._parts : [piece]).ToArray();
        return parts.Length > MostParts ? first.Derive() : new Unknown(first, parts);
    }

    /// <summary>What a call returns that is handed something unknown.</summary>
    public static Unknown? FirstOf(object? receiver, object?[] arguments) => receiver is Unknown unknown ? unknown.Derive() : FirstOf(arguments);

    /// <summary>What becomes of values that are made into one, when one of them is not known.</summary>
    public static Unknown? FirstOf(object?[] values)
    {
        foreach (var value in values)
        {
            if (value is Unknown unknown)
                return unknown.Derive();
        }

        return null;
    }
}

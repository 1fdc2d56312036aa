using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// A value that no compiler can know. It travels through variables, user calls and pure operations, and stays itself: where
/// the topology's structure or a builder needs the value, the evaluation stops and names <see cref="Source"/>.
/// </summary>
/// <param name="source">The operation that would produce the value in the running program.</param>
/// <param name="reason">Why it is not known, as a clause: <c>the environment is read when the program runs</c>.</param>
internal sealed class Unknown(IOperation source, string reason)
{
    public IOperation Source { get; } = source;

    public string Reason { get; } = reason;

    public static Unknown? FirstOf(object?[] values)
    {
        foreach (var value in values)
        {
            if (value is Unknown unknown)
                return unknown;
        }

        return null;
    }
}

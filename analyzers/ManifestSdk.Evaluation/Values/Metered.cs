using System.Collections;

namespace ManifestSdk.Evaluation;

/// <summary>A lazy sequence of LINQ. Each element counts as a step, so that no combination of sequences can run for ever.</summary>
/// <param name="hasEffects">Whether one can see how often its elements are asked for.</param>
internal sealed class Metered<T>(IEnumerable<T> sequence, Budget budget, bool hasEffects) : IEnumerable<T>, IMetered
{
    public bool HasEffects { get; } = hasEffects;

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var element in sequence)
        {
            budget.Step();
            yield return element;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

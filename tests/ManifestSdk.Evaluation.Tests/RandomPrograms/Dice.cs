using CsCheck;

namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>Every choice that a random program is made of. The same seed makes the same choices on every machine.</summary>
internal sealed class Dice(ulong seed)
{
    private static readonly Gen<string> AnyText = Gen.String[Gen.Char["abcXYZ019 -_.:/{}\"'\\\n\t#&*?|<>=!%@`äßİı漢,"], 0, 12];

    private readonly PCG _random = new(7, seed);

    public int Next(int below) => (int)_random.Next((uint)below);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> of) => of[Next(of.Count)];

    /// <summary>One of several ways to write something.</summary>
    public string Choose(params Func<string>[] ways) => Pick(ways)();

    public string Many(int atMost, string separator, Func<string> one) => string.Join(separator, Enumerable.Range(0, Next(atMost + 1)).Select(_ => one()));

    public int AnyInt32() => Gen.Int.Generate(_random, null!, out _);

    public string AnyString() => AnyText.Generate(_random, null!, out _);
}

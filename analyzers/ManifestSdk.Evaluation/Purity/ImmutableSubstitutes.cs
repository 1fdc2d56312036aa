using System.Collections.Immutable;

namespace ManifestSdk.Evaluation;

/// <summary>Stands in for the factories of immutable lists that take spans.</summary>
internal static class ImmutableSubstitutes
{
    public static ImmutableArray<T> ToImmutableArray<T>(T[] items) => ImmutableArray.Create(items);

    public static ImmutableArray<T> ToImmutableArray<T>(IEnumerable<T> items) => ImmutableArray.CreateRange(items);

    public static ImmutableList<T> ToImmutableList<T>(IEnumerable<T> source) => ImmutableList.CreateRange(source);
}

using System.Collections.Immutable;

namespace ManifestSdk.Evaluation;

/// <summary>Stands in for LINQ's overloads for immutable arrays, which do what those for all sequences do.</summary>
internal static class ImmutableArraySubstitutes
{
    public static IEnumerable<TResult> Select<T, TResult>(ImmutableArray<T> immutableArray, Func<T, TResult> selector) => Enumerable.Select(immutableArray, selector);

    public static IEnumerable<T> Where<T>(ImmutableArray<T> immutableArray, Func<T, bool> predicate) => Enumerable.Where(immutableArray, predicate);

    public static bool Any<T>(ImmutableArray<T> immutableArray) => !immutableArray.IsEmpty;

    public static bool Any<T>(ImmutableArray<T> immutableArray, Func<T, bool> predicate) => Enumerable.Any(immutableArray, predicate);

    public static bool All<T>(ImmutableArray<T> immutableArray, Func<T, bool> predicate) => Enumerable.All(immutableArray, predicate);

    public static T First<T>(ImmutableArray<T> immutableArray) => Enumerable.First(immutableArray);

    public static T First<T>(ImmutableArray<T> immutableArray, Func<T, bool> predicate) => Enumerable.First(immutableArray, predicate);

    public static T? FirstOrDefault<T>(ImmutableArray<T> immutableArray) => Enumerable.FirstOrDefault(immutableArray);

    public static T? FirstOrDefault<T>(ImmutableArray<T> immutableArray, Func<T, bool> predicate) => Enumerable.FirstOrDefault(immutableArray, predicate);

    public static T Last<T>(ImmutableArray<T> immutableArray) => Enumerable.Last(immutableArray);

    public static T[] ToArray<T>(ImmutableArray<T> immutableArray) => Enumerable.ToArray(immutableArray);
}

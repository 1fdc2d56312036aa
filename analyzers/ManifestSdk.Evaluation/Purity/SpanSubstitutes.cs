namespace ManifestSdk.Evaluation;

/// <summary>Stands in for <c>MemoryExtensions</c>: C# 14 binds <c>array.Contains(item)</c> and the like to spans.</summary>
internal static class SpanSubstitutes
{
    public static bool Contains<T>(T[] span, T value) => Enumerable.Contains(span, value);

    public static int IndexOf<T>(T[] span, T value) => Array.IndexOf(span, value);

    public static int LastIndexOf<T>(T[] span, T value) => Array.LastIndexOf(span, value);

    public static bool SequenceEqual<T>(T[] span, T[] other) => Enumerable.SequenceEqual(span, other);

    /// <summary>Of a span itself, which an array stands for.</summary>
    public static object ToArray(object span) => ((Array)span).Clone();

    public static void Reverse<T>(T[] span) => Array.Reverse(span);
}

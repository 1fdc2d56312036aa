using System.Collections;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;

namespace ManifestSdk.Evaluation;

/// <summary>
/// The types of .NET whose values the evaluator holds as they are. What is not listed cannot be made, so nothing of it can
/// be called: files, the network, threads, clocks and reflection stay out by construction.
/// </summary>
internal static class KnownTypes
{
    private static readonly Dictionary<string, Type> Types = new[]
    {
        typeof(object), typeof(void), typeof(ValueType), typeof(Enum), typeof(Array), typeof(Delegate), typeof(Nullable<>),
        typeof(string), typeof(char), typeof(bool), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint),
        typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal), typeof(TimeSpan), typeof(DateTime), typeof(DateTimeKind), typeof(DateTimeOffset), typeof(DayOfWeek), typeof(MidpointRounding), typeof(Uri), typeof(Version), typeof(Encoding), typeof(Convert),
        typeof(ValueTuple), typeof(ValueTuple<>), typeof(ValueTuple<,>), typeof(ValueTuple<,,>), typeof(ValueTuple<,,,>),
        typeof(ValueTuple<,,,,>), typeof(ValueTuple<,,,,,>), typeof(ValueTuple<,,,,,,>), typeof(ValueTuple<,,,,,,,>),
        typeof(IEnumerable), typeof(IEnumerable<>), typeof(IEnumerator), typeof(IEnumerator<>), typeof(ICollection<>), typeof(IList<>), typeof(ISet<>), typeof(IDictionary<,>),
        typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>), typeof(IReadOnlyDictionary<,>),
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>), typeof(KeyValuePair<,>),
        typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(SortedList<,>), typeof(LinkedList<>), typeof(ReadOnlyCollection<>), typeof(ReadOnlyDictionary<,>),
        typeof(ImmutableArray<>), typeof(ImmutableArray), typeof(ImmutableList<>), typeof(ImmutableList), typeof(ImmutableSortedDictionary<,>), typeof(ImmutableSortedSet<>),
        typeof(SortedDictionary<,>.KeyCollection), typeof(SortedDictionary<,>.ValueCollection),
        typeof(Dictionary<,>.KeyCollection), typeof(Dictionary<,>.ValueCollection),
        typeof(IOrderedEnumerable<>), typeof(IGrouping<,>), typeof(ILookup<,>), typeof(Enumerable), typeof(Math),
        typeof(IComparer<>), typeof(IEqualityComparer<>), typeof(StringComparer), typeof(StringComparison), typeof(StringSplitOptions),
        typeof(StringBuilder), typeof(CultureInfo), typeof(NumberStyles), typeof(IFormatProvider), typeof(IComparable), typeof(IComparable<>), typeof(IEquatable<>),
        typeof(IFormattable),
        typeof(Action), typeof(Action<>), typeof(Action<,>), typeof(Action<,,>), typeof(Action<,,,>),
        typeof(Func<>), typeof(Func<,>), typeof(Func<,,>), typeof(Func<,,,>), typeof(Func<,,,,>),
        typeof(Predicate<>), typeof(Comparison<>), typeof(Converter<,>),
    }.ToDictionary(static type => type.FullName!, StringComparer.Ordinal);

    /// <summary>Types of a package that the compiler cannot load, and what holds their values instead.</summary>
    private static readonly Dictionary<string, Type> StandIns = new(StringComparer.Ordinal)
    {
        ["k8s.Models.ResourceQuantity"] = typeof(Quantity),
        ["k8s.Models.IntOrString"] = typeof(NumberOrText),
    };

    /// <summary>Types that only the newer of the runtimes have on which compilers run.</summary>
    private static readonly Dictionary<string, Type> NewTypes = new[] { "System.DateOnly", "System.TimeOnly" }
        .Select(static name => typeof(object).Assembly.GetType(name))
        .Where(static type => type is not null)
        .ToDictionary(static type => type.FullName!, StringComparer.Ordinal);

    public static Type? Find(string metadataName) =>
        NewTypes.TryGetValue(metadataName, out var type) || Types.TryGetValue(metadataName, out type) || StandIns.TryGetValue(metadataName, out type) ? type : KnownExceptions.Find(metadataName);

    /// <summary>Whether a name in the source means a real type.</summary>
    public static bool IsNamed(Type type, string metadataName) =>
        type.FullName == metadataName || (StandIns.TryGetValue(metadataName, out var standIn) && standIn == type);
}

using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// The members of .NET that the evaluator calls: those that depend on nothing but their arguments. The list is closed;
/// each entry is there because a test compares it with a real run. docs/language.md shows it to users.
/// </summary>
internal static class PureMembers
{
    private const string Sequence =
        "Count Item Contains IndexOf CopyTo Keys Values TryGetValue ContainsKey Add Remove Clear Insert RemoveAt Length";

    private const string Number = "Parse TryParse CompareTo Equals MaxValue MinValue Max Min Clamp";

    private const string Date =
        ".ctor Year Month Day Hour Minute Second Millisecond DayOfWeek DayOfYear Date Ticks Kind AddDays AddHours AddMinutes AddSeconds AddMilliseconds "
        + "AddMonths AddYears AddTicks Add Subtract CompareTo Equals DaysInMonth IsLeapYear MinValue MaxValue TimeOfDay op_Addition op_Subtraction "
        + "op_Equality op_Inequality op_LessThan op_GreaterThan op_LessThanOrEqual op_GreaterThanOrEqual";

    private static readonly Dictionary<string, HashSet<string>> Members = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["System.Object"] = ".ctor Equals",
        ["System.ValueType"] = "Equals",
        ["System.Enum"] = "Equals",
        ["System.ValueTuple`2"] = "Equals",
        ["System.ValueTuple`3"] = "Equals",
        ["System.ValueTuple`4"] = "Equals",
        ["System.ValueTuple`5"] = "Equals",
        ["System.ValueTuple`6"] = "Equals",
        ["System.ValueTuple`7"] = "Equals",
        ["System.ValueTuple`8"] = "Equals",
        ["System.String"] =
            "Length Chars IndexOfAny LastIndexOfAny Contains Replace Substring Trim TrimStart TrimEnd PadLeft PadRight Split IndexOf LastIndexOf "
            + "StartsWith EndsWith ToLowerInvariant ToUpperInvariant IsNullOrEmpty IsNullOrWhiteSpace Equals Compare CompareOrdinal "
            + "Insert Remove ToCharArray Empty .ctor op_Equality op_Inequality",
        ["System.Char"] =
            "IsDigit IsLetter IsLetterOrDigit IsUpper IsLower IsWhiteSpace ToLowerInvariant ToUpperInvariant CompareTo Equals",
        ["System.Boolean"] = "Parse CompareTo Equals",
        ["System.Byte"] = Number,
        ["System.SByte"] = Number,
        ["System.Int16"] = Number,
        ["System.UInt16"] = Number,
        ["System.Int32"] = Number,
        ["System.UInt32"] = Number,
        ["System.Int64"] = Number,
        ["System.UInt64"] = Number,
        ["System.Decimal"] = Number + " Zero One Round Floor Ceiling Truncate",
        ["System.Math"] = "Min Max Abs Sign Clamp DivRem Floor Ceiling Round Truncate Sqrt",
        ["System.Array"] = "Length Empty IndexOf LastIndexOf Reverse Exists Find FindAll FindIndex FindLast TrueForAll ConvertAll ForEach Copy Fill",
        ["System.TimeSpan"] =
            "FromSeconds FromMinutes FromHours FromDays FromMilliseconds TotalSeconds TotalMinutes TotalHours TotalDays TotalMilliseconds "
            + "Seconds Minutes Hours Days Milliseconds Ticks Zero .ctor Add Subtract CompareTo Equals op_Addition op_Subtraction "
            + "op_Equality op_Inequality op_LessThan op_GreaterThan op_LessThanOrEqual op_GreaterThanOrEqual",
        ["System.DateTime"] = Date + " SpecifyKind",
        ["System.DateTimeOffset"] = Date + " Offset UtcDateTime ToUnixTimeSeconds ToUnixTimeMilliseconds FromUnixTimeSeconds ToOffset ToUniversalTime",
        ["System.DateOnly"] = Date + " DayNumber FromDateTime",
        ["System.TimeOnly"] = Date,
        ["System.Uri"] =
            ".ctor Scheme Host Port Authority AbsolutePath AbsoluteUri PathAndQuery Query IsDefaultPort IsAbsoluteUri OriginalString Equals op_Equality op_Inequality",
        ["System.Version"] = ".ctor Parse Major Minor Build Revision CompareTo Equals op_Equality op_Inequality op_LessThan op_GreaterThan op_LessThanOrEqual op_GreaterThanOrEqual",
        ["System.Text.Encoding"] = "UTF8 ASCII GetBytes GetString",
        ["System.Convert"] = "ToBase64String FromBase64String",
        ["k8s.Models.ResourceQuantity"] = ".ctor op_Implicit",
        ["k8s.Models.IntOrString"] = ".ctor op_Implicit Value",
        ["System.StringComparer"] = "Ordinal OrdinalIgnoreCase",
        ["System.Globalization.CultureInfo"] = "InvariantCulture",
        ["System.Text.StringBuilder"] = ".ctor ToString Length Chars Append Insert Remove Clear Replace",
        ["System.Collections.Generic.IEnumerable`1"] = "GetEnumerator",
        ["System.Collections.Generic.KeyValuePair`2"] = ".ctor Key Value",
        ["System.Collections.Generic.List`1"] = Sequence
            + " .ctor GetEnumerator AddRange InsertRange RemoveAll RemoveRange Reverse Sort Exists Find FindAll FindIndex FindLast LastIndexOf ForEach"
            + " GetRange ToArray TrueForAll ConvertAll AsReadOnly Capacity EnsureCapacity",
        ["System.Collections.Generic.Dictionary`2"] = Sequence + " .ctor TryAdd ContainsValue",
        ["System.Collections.Generic.HashSet`1"] = Sequence
            + " .ctor UnionWith ExceptWith IntersectWith SymmetricExceptWith IsSubsetOf IsSupersetOf Overlaps SetEquals RemoveWhere",
        ["System.Collections.Generic.SortedDictionary`2"] = Sequence + " .ctor ContainsValue",
        ["System.Collections.Generic.SortedList`2"] = Sequence + " .ctor ContainsValue IndexOfKey IndexOfValue",
        ["System.Collections.Generic.SortedSet`1"] = Sequence
            + " .ctor UnionWith ExceptWith IntersectWith SymmetricExceptWith IsSubsetOf IsSupersetOf Overlaps SetEquals RemoveWhere Min Max Reverse",
        ["System.Collections.Generic.LinkedList`1"] = Sequence + " .ctor AddFirst AddLast RemoveFirst RemoveLast",
        ["System.Collections.ObjectModel.ReadOnlyCollection`1"] = Sequence + " .ctor",
        ["System.Collections.ObjectModel.ReadOnlyDictionary`2"] = Sequence + " .ctor",
        ["System.Collections.Immutable.ImmutableArray"] = "Create CreateRange",
        ["System.Collections.Immutable.ImmutableList"] = "Create CreateRange",
        ["System.Collections.Immutable.ImmutableArray`1"] = Sequence + " Empty AddRange RemoveAll RemoveRange SetItem Replace IsEmpty IsDefault IsDefaultOrEmpty",
        ["System.Collections.Immutable.ImmutableList`1"] = Sequence + " Empty AddRange InsertRange RemoveAll RemoveRange SetItem Replace IsEmpty",
        ["System.Collections.Generic.Queue`1"] = Sequence + " .ctor Enqueue Dequeue Peek ToArray",
        ["System.Collections.Generic.Stack`1"] = Sequence + " .ctor Push Pop Peek ToArray",
        ["System.Collections.Generic.ICollection`1"] = Sequence,
        ["System.Collections.Generic.IList`1"] = Sequence,
        ["System.Collections.Generic.ISet`1"] = Sequence,
        ["System.Collections.Generic.IDictionary`2"] = Sequence,
        ["System.Collections.Generic.IReadOnlyCollection`1"] = Sequence,
        ["System.Collections.Generic.IReadOnlyList`1"] = Sequence,
        ["System.Collections.Generic.IReadOnlyDictionary`2"] = Sequence,
        ["System.Linq.IGrouping`2"] = "Key",
        ["System.Linq.ILookup`2"] = Sequence,
        ["System.Linq.Enumerable"] =
            "Aggregate AggregateBy All Any Append AsEnumerable Average Cast Chunk Concat Contains Count CountBy DefaultIfEmpty Distinct DistinctBy "
            + "ElementAt ElementAtOrDefault Empty Except ExceptBy First FirstOrDefault GroupBy GroupJoin Index Intersect IntersectBy Join Last LeftJoin RightJoin "
            + "LastOrDefault LongCount Max MaxBy Min MinBy OfType Order OrderBy OrderByDescending OrderDescending Prepend Range Repeat "
            + "Reverse Select SelectMany SequenceEqual Single SingleOrDefault Skip SkipLast SkipWhile Sum Take TakeLast TakeWhile ThenBy "
            + "ThenByDescending ToArray ToDictionary ToHashSet ToList ToLookup Union UnionBy Where Zip",
    }.ToDictionary(static pair => pair.Key, static pair => new HashSet<string>(pair.Value.Split(' '), StringComparer.Ordinal), StringComparer.Ordinal);

    public static bool Contains(ISymbol member)
    {
        var named = member is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } ? property : member;
        return Contains(named.ContainingType, named.MetadataName);
    }

    public static bool Contains(ITypeSymbol type, string member) =>
        Members.TryGetValue(type.OriginalDefinition.FullMetadataName(), out var names) ? names.Contains(member) : member == ".ctor" && KnownExceptions.Contain(type);
}

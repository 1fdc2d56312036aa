using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Members that are replaced when the evaluator calls them: those that would format by culture, and those bound to spans,
/// which reflection cannot pass. A substitute for an instance member takes the receiver first.
/// </summary>
internal static class Substitutes
{
    private static readonly Dictionary<string, MethodInfo[]> Methods = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["System.String"] = typeof(StringSubstitutes),
        ["System.Text.StringBuilder"] = typeof(StringBuilderSubstitutes),
        ["System.MemoryExtensions"] = typeof(SpanSubstitutes),
        ["System.ReadOnlySpan`1"] = typeof(SpanSubstitutes),
        ["System.Span`1"] = typeof(SpanSubstitutes),
        ["System.Convert"] = typeof(BytesSubstitutes),
        ["System.Security.Cryptography.SHA256"] = typeof(BytesSubstitutes),
        ["System.Char"] = typeof(CharSubstitutes),
        ["System.IO.Path"] = typeof(PathSubstitutes),
        ["System.Text.RegularExpressions.Regex"] = typeof(RegexSubstitutes),
        ["System.TimeSpan"] = typeof(TimeSpanSubstitutes),
        ["System.Collections.Immutable.ImmutableArray"] = typeof(ImmutableSubstitutes),
        ["System.Linq.ImmutableArrayExtensions"] = typeof(ImmutableArraySubstitutes),
        ["System.Collections.Immutable.ImmutableList"] = typeof(ImmutableSubstitutes),
        ["System.Collections.Generic.CollectionExtensions"] = typeof(DictionarySubstitutes),
        ["System.Collections.Generic.KeyValuePair"] = typeof(KeyValuePairSubstitutes),
        ["System.ArgumentNullException"] = typeof(ArgumentSubstitutes),
        ["System.ArgumentException"] = typeof(ArgumentSubstitutes),
    }.ToDictionary(
        static pair => pair.Key,
        static pair => pair.Value.GetMethods(BindingFlags.Static | BindingFlags.Public),
        StringComparer.Ordinal);

    public static MethodInfo? Find(IMethodSymbol method) =>
        Methods.TryGetValue(method.ContainingType.OriginalDefinition.FullMetadataName(), out var candidates)
            ? candidates.FirstOrDefault(candidate => candidate.Name == method.Name && Signatures.MatchSubstitute(method.OriginalDefinition, candidate))
            : null;

    public static bool IsSubstitute(MethodBase method) => method.DeclaringType!.Namespace == typeof(Substitutes).Namespace;
}

using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// The exceptions of .NET that topologies throw and derive their own from. Their texts differ from runtime to runtime, so
/// that a message is known only where the topology itself wrote it.
/// </summary>
internal static class KnownExceptions
{
    private static readonly Dictionary<string, Type> Types = new[]
    {
        typeof(Exception), typeof(SystemException), typeof(ApplicationException), typeof(InvalidOperationException), typeof(NotSupportedException),
        typeof(NotImplementedException), typeof(ArgumentException), typeof(ArgumentNullException), typeof(ArgumentOutOfRangeException),
        typeof(FormatException), typeof(TimeoutException), typeof(KeyNotFoundException), typeof(ArithmeticException), typeof(OverflowException),
        typeof(DivideByZeroException), typeof(InvalidCastException), typeof(IndexOutOfRangeException), typeof(NullReferenceException),
    }.ToDictionary(static type => type.FullName!, StringComparer.Ordinal);

    public static Type? Find(string metadataName) => Types.TryGetValue(metadataName, out var found) ? found : null;

    public static Type? Find(ITypeSymbol type) => Find(type.FullMetadataName());

    public static bool Contain(ITypeSymbol type) => Find(type) is not null;
}

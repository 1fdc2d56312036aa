using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>Calls of pure members whose result depends on the runtime or on the machine's time zone for these arguments.</summary>
internal static class MachineTraps
{
    private static readonly Regex PlainUri = new(
        @"^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9_~.-]*)*(\?[A-Za-z0-9_~.=&-]*)?$", RegexOptions.CultureInvariant);

    public static string? Find(IMethodSymbol method, object?[] arguments) => method.ContainingType.Name switch
    {
        nameof(Uri) when method.MethodKind == MethodKind.Constructor && !IsPlainUri(method, arguments) =>
            "this 'Uri', because runtimes read some addresses differently; write an absolute http or https address of plain letters, digits, '.', '-', '_' and '~'",
        nameof(DateTimeOffset) when method.MethodKind == MethodKind.Constructor && !method.Parameters.Any(static parameter => parameter.Type.Name == nameof(TimeSpan)) =>
            "'DateTimeOffset' without an offset, because it takes the one of the machine's time zone; pass TimeSpan.Zero",
        nameof(DateTime) or nameof(DateTimeOffset) or nameof(TimeSpan) when arguments.Any(argument => argument is double number && !IsExact(number, method)) =>
            $"'{method.ContainingType.Name}.{method.Name}' with a fraction, because runtimes round it differently; pass whole numbers of a smaller unit",
        nameof(Math) when method.Name == nameof(Math.Round) && arguments is [double, int, ..] =>
            "'Math.Round' of a real number to digits, because runtimes round it differently; use decimal",
        nameof(Enumerable) when arguments.Any(static argument => argument is Range or Index) => $"'{method.Name}' with a range or an index; use Skip and Take",
        _ => null,
    };

    /// <summary>Older runtimes count in milliseconds, of which quarters of longer units are whole ones.</summary>
    private static bool IsExact(double number, IMethodSymbol method) =>
        Math.Floor(number) == number || (Math.Floor(number * 4) == number * 4 && method.Name.IndexOf("Milli", StringComparison.Ordinal) < 0);

    private static bool IsPlainUri(IMethodSymbol method, object?[] arguments) =>
        method.Parameters.Length == 1 && (arguments[0] is null || (arguments[0] is string text && PlainUri.IsMatch(text) && !HasDotSegment(text)));

    private static bool HasDotSegment(string text) => text.Split('/', '?').Any(static part => part is "." or "..");
}

using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>Says why a member outside the closed list has no value while compiling.</summary>
internal static class UnknownReasons
{
    public static string Of(ISymbol member) => member.ContainingType?.Name switch
    {
        "Environment" => "the environment is read when the program runs",
        "File" or "Directory" or "Path" or "StreamReader" => "files are read when the program runs",
        "DateTime" or "DateTimeOffset" or "Stopwatch" or "TimeProvider" => "the clock is read when the program runs",
        "Guid" or "Random" or "RandomNumberGenerator" => "it differs from run to run",
        "CultureInfo" => "the culture is that of the machine on which the program runs",
        "Console" => "it happens when the program runs",
        _ => $"'{member.ContainingType?.Name}.{member.Name}' is not among the members that are evaluated while compiling",
    };
}

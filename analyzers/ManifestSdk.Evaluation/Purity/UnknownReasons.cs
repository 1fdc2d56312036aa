using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
        _ when TopologyProgram.UsesSdk(member.ContainingAssembly) =>
            $"'{member.ContainingAssembly.Name}' comes without source; set <ManifestShareSource>true</ManifestShareSource> in its project",
        _ => $"'{member.ContainingType?.Name}.{member.Name}' is not among the members that are evaluated while compiling",
    };

    /// <summary>What a topology does with an unknown value, and what to do instead: the rest of a sentence, or two.</summary>
    public static string Describe(Unknown unknown) => VariableOf(unknown.Source) is { } variable
        ? $"reads environment variable '{variable}', which the compiler cannot know. Make it topology.Parameter(\"{ParameterFor(variable)}\") to have it checked while you type."
        : $"depends on '{Problems.Quote(unknown.Source.Syntax)}', which the compiler cannot know: {unknown.Reason}";

    private static string? VariableOf(IOperation source) =>
        source is IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" }, Arguments: [var name, ..] }
            ? name.Value.ConstantValue.Value as string
            : null;

    /// <summary><c>IMAGE_TAG</c> → <c>image-tag</c>.</summary>
    private static string ParameterFor(string variable) => variable.Replace('_', '-').ToLowerInvariant();
}

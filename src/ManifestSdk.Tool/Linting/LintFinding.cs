using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Tool.Fixing;
using ManifestSdk.Tool.Inputs;

namespace ManifestSdk.Tool.Linting;

/// <summary>Something wrong at a place of a file.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Severity">How much it matters to this user.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
/// <param name="File">The file that it is in.</param>
/// <param name="Origin">Where in the file.</param>
internal sealed record LintFinding(RuleDescriptor Rule, RuleSeverity Severity, string Message, SourceFile File, Origin Origin)
{
    /// <summary>The resource that it is in; <see langword="null"/> for what is said about the file itself.</summary>
    public ManifestResource? Resource { get; init; }

    /// <summary>The field path inside the resource; empty for the resource itself.</summary>
    public string Path { get; init; } = "";

    /// <summary>Other places that explain it.</summary>
    public IReadOnlyList<(SourceFile File, Origin Origin)> Related { get; init; } = [];

    /// <summary>The edit that mends it, where one can be made.</summary>
    public TextEdit? Edit { get; init; }

    public TextPlace Start => File.Lines.PlaceOf(Origin.Start);

    public TextPlace End => File.Lines.PlaceOf(Origin.Start + Origin.Length);
}

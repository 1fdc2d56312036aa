using ManifestSdk.Model;

namespace ManifestSdk.Rules;

/// <summary>Something wrong at one place of a manifest.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Message">What is wrong, both ends named, and what to write instead.</param>
/// <param name="Resource">The resource that it is in.</param>
/// <param name="Path">The field path inside the resource, such as <c>spec.ports[0].targetPort</c>; empty for the resource itself.</param>
/// <param name="Origin">Where the wrong value was written.</param>
public sealed record Finding(RuleDescriptor Rule, string Message, ManifestResource Resource, string Path, Origin Origin)
{
    /// <summary>Other places that explain the finding, such as the port that was meant.</summary>
    public IReadOnlyList<Origin> Related { get; init; } = [];

    /// <summary>The edit that mends it, where one is known.</summary>
    public ManifestFix? Fix { get; init; }

    /// <summary>The finding as a line of text: <c>error MSDK3001: message (Ingress 'web', spec.rules[0])</c>.</summary>
    public override string ToString() =>
        $"{Rule.Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message} ({Resource}{(Path.Length == 0 ? "" : ", " + Path)})";
}

using System.Text;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Tests.Controllers;

/// <summary>The reference page of one catalogue.</summary>
internal static class AnnotationPage
{
    public static string Of(string title, AnnotationSpec[] specs)
    {
        var page = new StringBuilder();
        page.Append($"# {title}\n\nAnnotations that {Lower(specs[0].Controller)} reads. Made of the catalogue; see [README](README.md).\n");
        foreach (var spec in specs.Where(spec => !IsFormer(spec)).OrderBy(spec => spec.Key, StringComparer.Ordinal))
            Append(page, spec, isWhole: spec.Prefix != title && title.Contains('.'));

        return page.ToString();
    }

    /// <summary>What a release no longer reads has a line in the section of its successor.</summary>
    private static bool IsFormer(AnnotationSpec spec) => spec is { Counterpart: not null, RemovedIn: not null };

    private static string Lower(string controller) => controller.StartsWith("The ", StringComparison.Ordinal) ? "t" + controller[1..] : controller;

    private static void Append(StringBuilder page, AnnotationSpec spec, bool isWhole)
    {
        page.Append($"\n## {(isWhole ? spec.Key : spec.Name)}\n\n{spec.Summary}\n\n");
        if (spec.IsRemoved)
            return;

        Item(page, "On", string.Join(", ", spec.Kinds));
        Item(page, "Value", spec.Value.Description);
        Item(page, "Default", spec.Default);
        Item(page, "Wrong values", spec.Invalid == InvalidValue.Refused ? "are refused" : spec.Invalid == InvalidValue.Ignored ? "are ignored" : "drop a protection");
        Item(page, "In an IngressGroup", spec.Merge == GroupMerge.None ? null : spec.Merge == GroupMerge.Merge ? "values are combined" : "members must agree");
        Item(page, "No effect without", Join(spec.Needs));
        Item(page, "Refused without", Join(spec.Demands));
        Item(page, "No effect beside", Join(spec.Conflicts));
        Item(page, "Refused beside", Join(spec.Excludes));
        Item(page, "Deprecated", spec.Deprecated);
        Item(page, "Risk", spec.Risk);
        Item(page, "Since", spec.Since);
        Item(page, "Before", spec.Counterpart is { } former ? $"`{former}`" : null);
        Item(page, "EKS Auto Mode", spec.AutoModeInstead is { } instead ? $"does not read it; {instead.Replace('\'', '`')}" : spec.IsDocumentedForAutoMode ? "documented" : null);
        if (spec.Value is MapValue { Known.Count: > 0 } map)
            AppendKeys(page, map);
    }

    private static void AppendKeys(StringBuilder page, MapValue map)
    {
        page.Append("\n| key | value | default |\n|---|---|---|\n");
        foreach (var key in map.Known)
            page.Append($"| `{key.Name}` | {key.Value.Description} | {key.Default} |\n");
    }

    private static string Join(AnnotationCondition[] conditions) =>
        string.Join(", ", conditions.Select(condition => condition.ToString().Replace('\'', '`')));

    private static void Item(StringBuilder page, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            page.Append($"- {name}: {text}\n");
    }
}

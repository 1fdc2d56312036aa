using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Parsing;

/// <summary>Reads one annotation.</summary>
internal static class AnnotationParser
{
    public static AnnotationModel Parse(FieldReader fields, string prefix)
    {
        var name = fields.Required("key");
        var value = ValueParser.Parse(fields);
        var annotation = new AnnotationModel(
            Qualify(name, prefix),
            fields.Text("member") ?? Naming.MemberOf(name),
            fields.Text("parameter") ?? Naming.ParameterOf(name, value),
            value)
        {
            Kinds = fields.Texts("on"),
            Summary = fields.Required("summary"),
            Default = fields.Text("default"),
            Invalid = Naming.Pascal(fields.OneOf("invalid", "refused", "refused", "ignored", "unprotected")),
            Merge = Naming.Pascal(fields.OneOf("merge", "none", "none", "merge", "exclusive")),
            Needs = Conditions(fields.Texts("needs"), prefix),
            Demands = Conditions(fields.Texts("demands"), prefix),
            Conflicts = Conditions(fields.Texts("conflicts"), prefix),
            Excludes = Conditions(fields.Texts("excludes"), prefix),
            Deprecated = fields.Text("deprecated"),
            Replacement = fields.Text("replacement") is { } replacement ? Qualify(replacement, prefix) : null,
            ReplacementValues = fields.Texts("replacementValues"),
            IsRemoved = fields.Flag("removed"),
            RemovedIn = fields.Text("removedIn"),
            IsDocumentedForAutoMode = fields.OneOf("autoMode", "unknown", "unknown", "documented") == "documented",
            AutoModeInstead = fields.Text("autoModeInstead"),
            IsReadOnly = fields.Flag("readOnly"),
            Risk = fields.Text("risk"),
            Since = fields.Text("since"),
            OpenPattern = fields.Text("openPattern"),
            OpenMaxLength = (int?)fields.Number("openMaxLength"),
            Line = (int)fields.Start.Line - 1,
            Column = (int)fields.Start.Column - 1,
        };

        if (annotation.Kinds.Count == 0)
            fields.Report($"'{name}' needs the field 'on'");
        fields.RefuseOthers("source");
        return annotation;
    }

    private static EquatableArray<ConditionModel> Conditions(EquatableArray<string> texts, string prefix) =>
        new(texts.Select(text => Condition(text, prefix)));

    private static ConditionModel Condition(string text, string prefix)
    {
        var parts = text.Split('=');
        var key = Qualify(parts[0].TrimEnd('?'), prefix);
        return new(key, parts.Length > 1 ? new(parts[1].Split('|')) : default, parts[0].EndsWith("?", StringComparison.Ordinal));
    }

    private static string Qualify(string name, string prefix) => name.IndexOf('/') >= 0 ? name : prefix + "/" + name;
}

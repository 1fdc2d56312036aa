using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Emit;

/// <summary>Writes a catalogue's part of the table that rules and reference pages read: static data, nothing to parse.</summary>
internal static class TableEmitter
{
    public static string Emit(CatalogModel catalog)
    {
        var writer = CodeWriter.ForFile("ManifestSdk.Controllers.Json", "ManifestSdk.Controllers.Values", "ManifestSdk.Model", catalog.Namespace);
        writer.Line("namespace ManifestSdk.Controllers;");
        writer.Line();
        writer.Open($"internal static class {catalog.Name}Annotations");
        foreach (var keys in catalog.Keys)
            EmitKeys(writer, keys, catalog);

        writer.Open("public static readonly AnnotationSpec[] All =", "[");
        foreach (var annotation in AllOf(catalog))
            EmitSpec(writer, annotation, catalog);

        writer.Close("];");
        writer.Close();
        return writer.ToString();
    }

    /// <summary>The entries, each below the former prefix too, as the releases of that time read it.</summary>
    private static IEnumerable<AnnotationModel> AllOf(CatalogModel catalog) => catalog.Former is not { } former
        ? catalog.Annotations
        : catalog.Annotations.SelectMany(annotation => annotation.Counterpart is { } key
            ? [annotation, annotation with { Key = key, Counterpart = annotation.Key, Since = null, RemovedIn = former.Until }]
            : new[] { annotation });

    private static void EmitKeys(CodeWriter writer, KnownKeysModel keys, CatalogModel catalog)
    {
        writer.Open($"private static readonly KnownKey[] {ValueEmitter.KeysField(keys.Name)} =", "[");
        foreach (var key in keys.Keys)
            writer.Line($"new({Literal.Of(key.Name)}, {ValueEmitter.Emit(key.Value, catalog)}, {Literal.Of(key.Default)}{Relation("OnlyWith", key.OnlyWith)}{Relation("RequiredWhen", key.RequiredWhen)}),");

        writer.Close("];");
        writer.Line();
    }

    private static string Relation(string name, string? condition) => condition is null ? "" : $", {name}: {Literal.Of(condition)}";

    private static void EmitSpec(CodeWriter writer, AnnotationModel annotation, CatalogModel catalog)
    {
        writer.Open($"new({Literal.Of(annotation.Key)}, {Literal.Of(annotation.Kinds)}, {ValueEmitter.Emit(annotation.Value, catalog)})");
        writer.Line($"Controller = {Literal.Of(catalog.Controller)},");
        writer.Line($"Component = ClusterComponent.{catalog.Component},");
        writer.Line($"Summary = {Literal.Of(annotation.Summary)},");
        EmitText(writer, "Default", annotation.Default);
        EmitChoice(writer, "Invalid", "InvalidValue", annotation.Invalid, "Refused");
        EmitChoice(writer, "Merge", "GroupMerge", annotation.Merge, "None");
        EmitConditions(writer, "Needs", annotation.Needs);
        EmitConditions(writer, "Demands", annotation.Demands);
        EmitConditions(writer, "Conflicts", annotation.Conflicts);
        EmitConditions(writer, "Excludes", annotation.Excludes);
        EmitText(writer, "Deprecated", annotation.Deprecated);
        EmitText(writer, "Replacement", annotation.Replacement);
        if (annotation.ReplacementValues.Count > 0)
            writer.Line($"ReplacementValues = {Literal.Of(annotation.ReplacementValues)},");
        EmitText(writer, "Risk", annotation.Risk);
        EmitText(writer, "Since", annotation.Since);
        EmitText(writer, "RemovedIn", annotation.RemovedIn);
        EmitText(writer, "Counterpart", annotation.Counterpart);
        EmitText(writer, "AutoModeInstead", annotation.AutoModeInstead);
        EmitText(writer, "OpenPattern", annotation.OpenPattern);
        if (annotation.OpenMaxLength is { } length)
            writer.Line($"OpenMaxLength = {Literal.Of(length)},");
        if (annotation.IsRemoved)
            writer.Line("IsRemoved = true,");
        if (annotation.IsDocumentedForAutoMode)
            writer.Line("IsDocumentedForAutoMode = true,");
        if (annotation.IsReadOnly)
            writer.Line("IsReadOnly = true,");

        writer.Close("},");
    }

    private static void EmitText(CodeWriter writer, string property, string? text)
    {
        if (text is not null)
            writer.Line($"{property} = {Literal.Of(text)},");
    }

    private static void EmitChoice(CodeWriter writer, string property, string type, string member, string usual)
    {
        if (member != usual)
            writer.Line($"{property} = {type}.{member},");
    }

    private static void EmitConditions(CodeWriter writer, string property, EquatableArray<ConditionModel> conditions)
    {
        if (conditions.Count == 0)
            return;

        var items = conditions.Select(static condition =>
            $"new({Literal.Of(condition.Key)}, {Literal.Of(condition.Values)}{(condition.IsMetByAbsence ? ", true" : "")})");
        writer.Line($"{property} = [{string.Join(", ", items)}],");
    }
}

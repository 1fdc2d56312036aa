using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Emit;

/// <summary>Writes a builder: one method for each annotation that its kind of object carries.</summary>
internal static class BuilderEmitter
{
    public static string Emit(CatalogModel catalog, BuilderModel builder)
    {
        var writer = CodeWriter.ForFile(
            "System", "System.Collections.Generic", "System.Globalization", "System.Linq", "ManifestSdk", "ManifestSdk.Aws", "ManifestSdk.Controllers", "ManifestSdk.Controllers.Json", "ManifestSdk.Model", "ManifestSdk.Recording");
        writer.Line($"namespace {catalog.Namespace};");
        writer.Line();
        writer.Doc("summary", builder.Summary);
        writer.Open($"public sealed partial class {builder.Name}");
        writer.Line("private readonly RecordedMapping _annotations;");
        writer.Line();
        writer.Line($"internal {builder.Name}(RecordedMapping annotations) => _annotations = annotations;");

        foreach (var annotation in catalog.Annotations.Where(annotation => annotation.HasMethod && annotation.Kinds.Contains(builder.Kind)))
            MethodEmitter.Emit(writer, builder.Name, annotation);

        EmitSet(writer, builder.Name, catalog);
        writer.Close();
        return writer.ToString();
    }

    /// <summary>A controller reads one of its prefixes, and only the cluster knows which; so both are written.</summary>
    private static void EmitSet(CodeWriter writer, string name, CatalogModel catalog)
    {
        writer.Line();
        writer.Line($"private {name} Set(string key, string text, Origin origin, Origin? keyOrigin = null) =>");
        writer.Line("    Set(key, ManifestScalar.Of(text, origin), keyOrigin);");
        writer.Line();
        writer.Open($"private {name} Set(string key, ManifestScalar value, Origin? keyOrigin = null)");
        writer.Line("_annotations.Set(key, value, keyOrigin ?? CallSite.Call);");
        if (catalog.Former is { } former)
        {
            writer.Line($"if (key.StartsWith({Literal.Of(catalog.Prefix + "/")}, StringComparison.Ordinal))");
            writer.Line($"    _annotations.Set({Literal.Of(former.Prefix)} + key.Substring({Literal.Of(catalog.Prefix.Length)}), value, keyOrigin ?? CallSite.Call);");
        }

        writer.Line("return this;");
        writer.Close();
    }
}

using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Emit;

/// <summary>Writes an enum and how its members are spelt.</summary>
internal static class EnumEmitter
{
    public static string Emit(string @namespace, EnumModel model)
    {
        var writer = CodeWriter.ForFile("System.Globalization");
        writer.Line($"namespace {@namespace};");
        writer.Line();
        EmitEnum(writer, model);
        writer.Line();
        EmitText(writer, model);
        return writer.ToString();
    }

    private static void EmitEnum(CodeWriter writer, EnumModel model)
    {
        writer.Doc("summary", model.Summary);
        writer.Open($"public enum {model.Name}");
        foreach (var member in model.Members)
        {
            writer.Doc("summary", $"`{member.Value}`: {member.Summary}");
            writer.Line($"{member.Name},");
        }

        writer.Close();
    }

    private static void EmitText(CodeWriter writer, EnumModel model)
    {
        writer.Doc("summary", "How the members are written in an annotation.");
        writer.Open($"internal static class {model.Name}Text");
        writer.Line($"public static readonly string[] Values = {Literal.Of(model.Members.Select(static member => member.Value))};");
        writer.Line();
        writer.Doc("summary", "The word for a member; a number for what is none, which a rule then reports.");
        writer.Line($"public static string ToText(this {model.Name} value) =>");
        writer.Line("    (int)value >= 0 && (int)value < Values.Length ? Values[(int)value] : ((int)value).ToString(CultureInfo.InvariantCulture);");
        writer.Close();
    }
}

using ManifestSdk.Controllers.Values;
using ManifestSdk.Rules;

namespace ManifestSdk.Controllers.Json;

/// <summary>An object with known fields. Names match without regard to case, as they do for the controllers.</summary>
internal sealed class JsonObjectShape(params JsonField[] fields) : JsonShape
{
    public override string Name => "object";

    public override IEnumerable<ValueProblem> Check(JsonNode node, string path)
    {
        if (node is not JsonObject value)
            return [Wrong(node, path, $"write an object, not {node.TypeName}")];

        return value.Members.SelectMany(member => CheckMember(member.Key, member.Value, path)).Concat(Missing(value, path));
    }

    private IEnumerable<ValueProblem> CheckMember(string name, JsonNode value, string path)
    {
        var field = fields.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        var at = path + "." + name;
        if (field is not null)
            return field.Shape.Check(value, at);

        var hint = NearMiss.Question(name, fields.Select(static known => known.Name));
        return [Wrong(value, at, $"nobody reads a field of this name.{(hint.Length > 0 ? hint : " Known are " + string.Join(", ", fields.Select(static known => known.Name)))}", ValueProblemKind.UnknownField)];
    }

    private IEnumerable<ValueProblem> Missing(JsonObject value, string path) => fields
        .Where(field => field.IsRequiredIn(value) && value[field.Name] is null)
        .Select(field => Wrong(value, path, $"the field '{field.Name}' is missing{(field.IsRequired ? "" : $", which {field.RequiredWhen!.Replace("=", " ")} needs")}"));
}

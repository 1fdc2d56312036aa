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

        return value.Members.SelectMany(member => CheckMember(member, value, path)).Concat(Missing(value, path));
    }

    private IEnumerable<ValueProblem> CheckMember(JsonMember member, JsonObject around, string path)
    {
        var field = fields.FirstOrDefault(candidate => string.Equals(candidate.Name, member.Key, StringComparison.OrdinalIgnoreCase));
        var at = path + "." + member.Key;
        if (field is not null)
            return field.Shape.Check(member.Value, at);

        var meant = NearMiss.Of(member.Key, fields.Select(static known => known.Name));
        var remedy = meant is null ? " Known are " + string.Join(", ", fields.Select(static known => known.Name)) : Wording.DidYouMean(meant);
        return
        [
            Wrong(member.Value, at, $"nobody reads a field of this name.{remedy}", ValueProblemKind.UnknownField) with
            {
                Edit = around.Has(meant, member) ? null : Instead(member.Name, JsonText.Quote(meant)),
            },
        ];
    }

    private IEnumerable<ValueProblem> Missing(JsonObject value, string path) => fields
        .Where(field => field.IsRequiredIn(value) && value[field.Name] is null)
        .Select(field => Wrong(value, path, $"the field '{field.Name}' is missing{(field.IsRequired ? "" : $", which {field.RequiredWhen!.Replace("=", " ")} needs")}"));
}

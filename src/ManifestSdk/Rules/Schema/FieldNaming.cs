using ManifestSdk.Model;

namespace ManifestSdk.Rules.Schema;

/// <summary>Names a field in a message by its last step.</summary>
internal static class FieldNaming
{
    /// <summary><c>protocol</c> for the value of <c>spec.ports[0].protocol</c>, <c>ipFamilies</c> for an item of that list.</summary>
    public static string FieldOf(this ManifestResource resource, ManifestNode value)
    {
        var path = resource.PathOf(value);
        var withoutIndex = path.EndsWith("]", StringComparison.Ordinal) ? path.Substring(0, path.LastIndexOf('[')) : path;
        return withoutIndex.Substring(withoutIndex.LastIndexOf('.') + 1);
    }
}

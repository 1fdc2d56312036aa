namespace ManifestSdk.Recording;

/// <summary>Spells enum members the way Kubernetes does: as they are named, or in capitals.</summary>
internal static class EnumText
{
    public static string ToText(this Enum member) =>
        member is Protocol or HttpScheme ? member.ToString().ToUpperInvariant() : member.ToString();
}

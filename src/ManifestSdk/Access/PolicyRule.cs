using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>Writes one entry of a role's <c>rules</c> from the running call's arguments.</summary>
internal static class PolicyRule
{
    public static void Add(RecordedMapping role, string[] apiGroups, string[] resources, string[] verbs, string[]? resourceNames)
    {
        var rule = role.Sequence("rules").AddMapping();
        rule.SetArguments("apiGroups", apiGroups);
        rule.SetArguments("resources", resources);
        rule.SetArguments("verbs", verbs);
        if (resourceNames is not null)
            rule.SetArguments("resourceNames", resourceNames);
    }
}

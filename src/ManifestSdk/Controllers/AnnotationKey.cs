namespace ManifestSdk.Controllers;

/// <summary>Takes annotation keys apart.</summary>
internal static class AnnotationKey
{
    /// <summary>The DNS name before the first slash; empty where there is none.</summary>
    public static string PrefixOf(string key) => key.IndexOf('/') is > 0 and var slash ? key.Substring(0, slash) : "";

    /// <summary>What follows the first slash; the whole key where there is none.</summary>
    public static string NameOf(string key) => key.Substring(key.IndexOf('/') + 1);
}

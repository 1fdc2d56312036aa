namespace ManifestSdk;

/// <summary>
/// Takes an image reference apart as container runtimes do, <c>repository:tag@digest</c>, and puts it together again. Parts
/// that are missing are empty.
/// </summary>
internal static class ImageParts
{
    public const int Repository = 0;
    public const int Tag = 1;
    public const int Digest = 2;
    public const int Count = 3;

    /// <summary>The repository with its registry, the tag, the digest.</summary>
    public static string[] Split(string image)
    {
        var at = image.IndexOf('@');
        var digest = at < 0 ? "" : image.Substring(at + 1);
        var named = at < 0 ? image : image.Substring(0, at);

        // A colon before the last slash is that of the registry's port.
        var colon = named.IndexOf(':', named.LastIndexOf('/') + 1);
        return colon < 0 ? [named, "", digest] : [named.Substring(0, colon), named.Substring(colon + 1), digest];
    }

    public static string Join(string repository, string tag, string digest) =>
        repository + (tag.Length == 0 ? "" : ":" + tag) + (digest.Length == 0 ? "" : "@" + digest);
}

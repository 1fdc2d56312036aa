namespace ManifestSdk.Testing;

/// <summary>The pair of files of one snapshot, named as Verify names them: <c>Class.Method.verified.yaml</c> beside the test.</summary>
internal sealed class SnapshotFile
{
    private readonly string _stem;

    public SnapshotFile(string testFile, string testMethod, string? variant)
    {
        var name = Path.GetFileNameWithoutExtension(testFile) + "." + testMethod + (variant is null ? "" : "_" + variant);
        _stem = Path.Combine(Path.GetDirectoryName(testFile) ?? "", name);
    }

    /// <summary>What a person has accepted; committed.</summary>
    public string Verified => _stem + ".verified.yaml";

    /// <summary>What the last failing run made; not committed.</summary>
    public string Received => _stem + ".received.yaml";

    public string? ReadVerified() => File.Exists(Verified) ? File.ReadAllText(Verified).Replace("\r\n", "\n") : null;

    public void WriteReceived(string text) => File.WriteAllText(Received, text);

    public void DeleteReceived() => File.Delete(Received);
}

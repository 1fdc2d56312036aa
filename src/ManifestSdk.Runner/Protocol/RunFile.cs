namespace ManifestSdk.Runner.Protocol;

/// <summary>A file of the output folder.</summary>
/// <param name="Path">Where it goes, below the folder.</param>
/// <param name="Text">What it contains.</param>
internal sealed record RunFile(string Path, string Text)
{
    public void Write(BinaryWriter writer)
    {
        writer.Write(Path);
        writer.Write(Text);
    }

    public static RunFile Read(BinaryReader reader) => new(reader.ReadString(), reader.ReadString());
}

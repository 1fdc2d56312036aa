namespace ManifestSdk.Runner.Protocol;

/// <summary>A file of the output folder.</summary>
/// <param name="Path">Where it goes, below the folder.</param>
/// <param name="Text">What it contains.</param>
/// <param name="Root">The folder that is applied as a whole, with a <c>/</c> at its end; empty for the output folder itself.</param>
internal sealed record RunFile(string Path, string Text, string Root)
{
    public void Write(BinaryWriter writer)
    {
        writer.Write(Path);
        writer.Write(Text);
        writer.Write(Root);
    }

    public static RunFile Read(BinaryReader reader) => new(reader.ReadString(), reader.ReadString(), reader.ReadString());
}

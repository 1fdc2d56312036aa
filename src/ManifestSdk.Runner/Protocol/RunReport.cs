namespace ManifestSdk.Runner.Protocol;

/// <summary>What came of a run.</summary>
/// <param name="Findings">What is wrong, in the order of the topologies.</param>
/// <param name="Files">All files of the output folder, those of the compiler included.</param>
internal sealed record RunReport(IReadOnlyList<RunFinding> Findings, IReadOnlyList<RunFile> Files)
{
    public byte[] ToBytes() => Wire.Write(writer =>
    {
        Wire.WriteAll(writer, Findings, finding => finding.Write(writer));
        Wire.WriteAll(writer, Files, file => file.Write(writer));
    });

    public static RunReport Read(byte[] bytes) => Wire.Read(bytes, static reader => new RunReport(
        Wire.ReadAll(reader, () => RunFinding.Read(reader)),
        Wire.ReadAll(reader, () => RunFile.Read(reader))));
}

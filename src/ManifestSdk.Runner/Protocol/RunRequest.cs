namespace ManifestSdk.Runner.Protocol;

/// <summary>What the build asks the runner to do. Compiled into both, as all of this folder.</summary>
/// <param name="Assembly">The full path of the user's assembly, where its dependencies lie too.</param>
/// <param name="Report">The full path of the file that the report goes to.</param>
/// <param name="Layout">What shares a file: <c>ManifestLayout</c>.</param>
/// <param name="HasKustomizations">Whether each folder gets a <c>kustomization.yaml</c>.</param>
/// <param name="References">The full paths of assemblies that a class library's output folder lacks.</param>
/// <param name="Settings">The releases that the project chooses for its cluster, each as <c>KubernetesVersion=1.33</c>.</param>
/// <param name="Topologies">What to run.</param>
/// <param name="Files">What the compiler has made already.</param>
internal sealed record RunRequest(
    string Assembly,
    string Report,
    string Layout,
    bool HasKustomizations,
    IReadOnlyList<string> References,
    IReadOnlyList<string> Settings,
    IReadOnlyList<RunTopology> Topologies,
    IReadOnlyList<RunFile> Files)
{
    public byte[] ToBytes() => Wire.Write(writer =>
    {
        writer.Write(Assembly);
        writer.Write(Report);
        writer.Write(Layout);
        writer.Write(HasKustomizations);
        Wire.WriteAll(writer, References, writer.Write);
        Wire.WriteAll(writer, Settings, writer.Write);
        Wire.WriteAll(writer, Topologies, topology => topology.Write(writer));
        Wire.WriteAll(writer, Files, file => file.Write(writer));
    });

    public static RunRequest Read(byte[] bytes) => Wire.Read(bytes, static reader => new RunRequest(
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadBoolean(),
        Wire.ReadAll(reader, reader.ReadString),
        Wire.ReadAll(reader, reader.ReadString),
        Wire.ReadAll(reader, () => RunTopology.Read(reader)),
        Wire.ReadAll(reader, () => RunFile.Read(reader))));
}

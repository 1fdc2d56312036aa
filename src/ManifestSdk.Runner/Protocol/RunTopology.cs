namespace ManifestSdk.Runner.Protocol;

/// <summary>A topology that has to run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Environment">The environment that it is run for; empty for none.</param>
/// <param name="Member">The member of the user's enum that is the environment; empty for none.</param>
/// <param name="Type">The full name of the type that declares it, as reflection spells it.</param>
/// <param name="Method">The name of the method.</param>
/// <param name="Parameters">The values of its parameters, in the spelling that the library reads.</param>
/// <param name="Place">Where the method is declared.</param>
/// <param name="Severities">What <c>.editorconfig</c> says about rules, each as <c>MSDK3001=warning</c>.</param>
/// <param name="Reported">The marks of the findings that the compiler has reported.</param>
internal sealed record RunTopology(
    string Name,
    string Environment,
    string Member,
    string Type,
    string Method,
    string Parameters,
    RunPlace Place,
    IReadOnlyList<string> Severities,
    IReadOnlyList<string> Reported)
{
    public void Write(BinaryWriter writer)
    {
        writer.Write(Name);
        writer.Write(Environment);
        writer.Write(Member);
        writer.Write(Type);
        writer.Write(Method);
        writer.Write(Parameters);
        Place.Write(writer);
        Wire.WriteAll(writer, Severities, writer.Write);
        Wire.WriteAll(writer, Reported, writer.Write);
    }

    public static RunTopology Read(BinaryReader reader) => new(
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadString(),
        RunPlace.Read(reader),
        Wire.ReadAll(reader, reader.ReadString),
        Wire.ReadAll(reader, reader.ReadString));
}

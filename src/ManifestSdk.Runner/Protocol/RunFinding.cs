namespace ManifestSdk.Runner.Protocol;

/// <summary>What a rule found, or what a topology threw.</summary>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Id">The rule's id.</param>
/// <param name="HelpLink">The rule's page.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Place">Where the builder was called.</param>
internal sealed record RunFinding(string Severity, string Id, string HelpLink, string Message, RunPlace Place)
{
    public void Write(BinaryWriter writer)
    {
        writer.Write(Severity);
        writer.Write(Id);
        writer.Write(HelpLink);
        writer.Write(Message);
        Place.Write(writer);
    }

    public static RunFinding Read(BinaryReader reader) => new(
        reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString(), RunPlace.Read(reader));
}

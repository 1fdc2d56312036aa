namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>An error that <c>manifest lint</c> reports.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Path">The field; empty for the whole object.</param>
/// <param name="Message">The message.</param>
internal sealed record LintError(string Id, string Path, string Message)
{
    public override string ToString() => $"{Id} {Path}: {Message}";
}

namespace ManifestSdk.ApiServer.Tests.Servers;

/// <summary>One reason why the API server refuses a manifest.</summary>
/// <param name="Reason">Its kind, in the server's own word, such as <c>FieldValueInvalid</c>.</param>
/// <param name="Field">The field; empty where the server names none.</param>
/// <param name="Message">The server's sentence.</param>
internal sealed record Refusal(string Reason, string Field, string Message)
{
    public override string ToString() => Field.Length == 0 ? $"{Reason}: {Message}" : $"{Reason} {Field}: {Message}";
}

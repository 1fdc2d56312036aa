namespace ManifestSdk.ApiServer.Tests.Servers;

/// <summary>What the API server says of a manifest.</summary>
/// <param name="Refusals">Why it refuses it; empty when it accepts it.</param>
internal sealed record Verdict(IReadOnlyList<Refusal> Refusals)
{
    public static Verdict Accepted { get; } = new([]);

    public bool IsAccepted => Refusals.Count == 0;

    public override string ToString() => IsAccepted ? "accepted" : string.Join("; ", Refusals);
}

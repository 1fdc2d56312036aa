namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>One way to spoil a value.</summary>
/// <param name="Change">What it does, for the reader of a report.</param>
/// <param name="Apply">Does it.</param>
internal sealed record Mutation(string Change, Action<Place> Apply)
{
    public static Mutation To(string change, Func<System.Text.Json.Nodes.JsonNode?> value) => new(change, place => place.Set(value()));
}

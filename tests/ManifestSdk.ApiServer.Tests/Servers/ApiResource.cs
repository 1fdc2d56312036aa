namespace ManifestSdk.ApiServer.Tests.Servers;

/// <summary>Where the server takes objects of a kind.</summary>
/// <param name="Path">The path of its API version, such as <c>apis/apps/v1</c>.</param>
/// <param name="Name">The plural in the path, such as <c>deployments</c>.</param>
/// <param name="IsNamespaced">Whether its objects live in namespaces.</param>
internal sealed record ApiResource(string Path, string Name, bool IsNamespaced)
{
    public string CollectionIn(string @namespace) => IsNamespaced ? $"{Path}/namespaces/{Uri.EscapeDataString(@namespace)}/{Name}" : $"{Path}/{Name}";
}

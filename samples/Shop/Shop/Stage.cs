namespace Shop;

/// <summary>Where the shop runs: each stage has a folder of manifests.</summary>
public enum Stage
{
    Dev,
    Staging,
    Prod,
}

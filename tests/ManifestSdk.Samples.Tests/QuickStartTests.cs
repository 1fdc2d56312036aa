extern alias QuickStartSample;

using ManifestSdk.Testing;
using ManifestSdk.Yaml;
using QuickStartSample::ManifestSdk.Generated;
using Shop = QuickStartSample::QuickStart.Shop;

namespace ManifestSdk.Samples.Tests;

public class QuickStartTests
{
    internal static Action<Topology> Define => Shop.Define;

    [Fact]
    public void The_quick_start_makes_these_manifests() => ManifestSnapshot.Match(Manifests.Shop);

    [Fact]
    public void The_quick_start_is_the_same_compiled_and_run() =>
        Assert.Equal(ManifestYaml.Write(Topology.Build(Shop.Define)), Manifests.Shop);

    [Fact]
    public void The_quick_start_is_without_findings() => ManifestAssert.NoFindings(Topology.Build(Shop.Define));
}

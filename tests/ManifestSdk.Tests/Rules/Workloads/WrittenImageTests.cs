using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules.Workloads;

/// <summary>Images whose parts were written by themselves, in C#.</summary>
public class WrittenImageTests
{
    [Fact]
    public void A_wrong_tag_is_found_where_it_was_written()
    {
        var call = new WrittenCall("WithTag(\"-x\")").With("tag", "\"-x\"");
        var finding = Finding(call, "registry.example.com/web", "-x");

        Assert.Equal(call.Place("\"-x\""), finding.Origin);
        Assert.Equal("spec.template.spec.containers[0].image", finding.Path);
    }

    [Fact]
    public void The_whole_image_does_not_replace_a_part() =>
        Assert.Null(Finding(new WrittenCall("WithTag(\"1\")").With("tag", "\"1\""), "registry.example.com/Web", "1").Fix);

    [Fact]
    public void A_repository_without_a_place_is_found_at_the_workload() =>
        Assert.Equal(Origin.None, Finding(new WrittenCall("WithTag(\"1\")").With("tag", "\"1\""), "registry.example.com/Web", "1").Origin);

    private static Finding Finding(WrittenCall call, ImageReference repository, string tag)
    {
        var image = repository;
        call.Run(() => image = repository.WithTag(tag));
        var set = Topology.Build(topology => topology.Namespace("app").Deployment("web").Labels(("app", "web")).Container("web", image), "test");
        return Assert.Single(RuleRegistry.Check(set), static finding => finding.Rule.Id == "MSDK2025");
    }
}

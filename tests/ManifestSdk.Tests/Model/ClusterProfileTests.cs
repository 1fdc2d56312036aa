using ManifestSdk.Model;

namespace ManifestSdk.Tests.Model;

public class ClusterProfileTests
{
    [Fact]
    public void Each_component_has_its_setting() => Assert.Equal(
        ["KubernetesVersion", "AwsLoadBalancerControllerVersion", "IngressNginxVersion", "CertManagerVersion", "ExternalDnsVersion"],
        ClusterProfile.SettingNames);

    [Fact]
    public void What_is_not_set_stays_unknown() =>
        Assert.Equal(ClusterProfile.Unknown, ClusterProfile.Read(name => name == "KubernetesVersion" ? "" : null, Assert.Fail));

    [Fact]
    public void Settings_are_read_by_their_names()
    {
        var profile = ClusterProfile.Read(name => $"1.{name.Length}", Assert.Fail);

        Assert.Equal(new ComponentVersion(1, 17), profile.Kubernetes);
        Assert.Equal(new ComponentVersion(1, 32), profile.AwsLoadBalancerController);
        Assert.Equal(new ComponentVersion(1, 19), profile.IngressNginx);
        Assert.Equal(new ComponentVersion(1, 18), profile.CertManager);
        Assert.Equal(new ComponentVersion(1, 18), profile.ExternalDns);
    }

    [Fact]
    public void A_text_that_is_no_version_is_refused()
    {
        var problems = new List<string>();
        var profile = ClusterProfile.Read(name => name == "IngressNginxVersion" ? "latest" : null, problems.Add);

        Assert.Equal(["'latest' in IngressNginxVersion is not a version; write two or three numbers, such as 2.8 or 2.8.1"], problems);
        Assert.Equal(ClusterProfile.Unknown, profile);
    }

    [Fact]
    public void A_set_is_for_the_cluster_that_it_is_given()
    {
        var set = new ManifestSet("shop", []);
        var cluster = new ClusterProfile { Kubernetes = new(1, 33) };

        Assert.Equal(ClusterProfile.Unknown, set.Cluster);
        Assert.Equal(cluster, set.For(cluster).Cluster);
        Assert.NotEqual(set, set.For(cluster));
        Assert.Same(set, set.For(ClusterProfile.Unknown));
    }
}

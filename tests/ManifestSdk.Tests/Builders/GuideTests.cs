using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ManifestSdk.Tests.Builders;

/// <summary>docs/dsl.md shows only code that compiles and runs: it stands in <see cref="GuideExamples"/>.</summary>
public partial class GuideTests
{
    [Fact]
    public void Every_example_of_the_guide_is_compiled()
    {
        var examples = Squeezed(File.ReadAllText(Beside("GuideExamples.cs")));
        var guide = Fence().Matches(File.ReadAllText(Beside("../../../docs/dsl.md"))).Select(static match => match.Groups[1].Value).ToArray();

        Assert.NotEmpty(guide);
        Assert.All(guide, example => Assert.Contains(Squeezed(example), examples, StringComparison.Ordinal));
    }

    [Fact]
    public void The_examples_make_every_kind_that_the_guide_names()
    {
        var kinds = Topology.Build(GuideExamples.Define, "guide").Resources.Select(static resource => resource.Kind).ToHashSet();

        Assert.Superset(
            new HashSet<string>(
            [
                "Namespace", "Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob", "Service", "Ingress", "ConfigMap",
                "HorizontalPodAutoscaler", "PodDisruptionBudget", "NetworkPolicy", "Role", "RoleBinding", "ClusterRoleBinding",
                "PersistentVolumeClaim", "ServiceAccount", "TargetGroupBinding", "IngressClassParams", "IngressClass", "Widget",
            ]),
            kinds);
    }

    private static string Squeezed(string code) => Blanks().Replace(code, " ").Trim();

    private static string Beside(string path, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, path);

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}

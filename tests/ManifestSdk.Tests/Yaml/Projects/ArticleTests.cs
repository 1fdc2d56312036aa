using ManifestSdk.Model;

namespace ManifestSdk.Tests.Yaml.Projects;

/// <summary>
/// The manifests of the article that the SDK grew from, with their eighteen mistakes. They are several ways to the same
/// Pods, and each way is checked as it would be applied.
/// </summary>
public class ArticleTests
{
    private static readonly string[][] Ways =
    [
        ["service.yaml", "deployment.yaml", "ingress-path.yaml"],
        ["service.yaml", "deployment.yaml", "ingress-prose.yaml"],
        ["service.yaml", "deployment.yaml", "ingress-nginx.yaml"],
        ["service.yaml", "deployment.yaml", "ingress-alb.yaml"],
        ["service-nlb.yaml", "deployment.yaml"],
    ];

    [Fact]
    public void Each_mistake_is_found_at_its_line_and_nothing_else_is() => Assert.Equal(
        Lines(Expected.Select(static mistake => mistake.Finding)),
        Lines(Ways.SelectMany(Findings)));

    [Fact]
    public void All_eighteen_are_among_them() =>
        Assert.Equal(Enumerable.Range(1, 18), Expected.Select(static mistake => mistake.Number).Distinct().Order());

    [Fact]
    public void The_files_themselves_can_be_read() =>
        Assert.All(Ways, static way => Assert.Empty(Reviewed.Files(Read(way)).Problems));

    private static (int Number, string Finding)[] Expected { get; } =
    [
        (1, "service.yaml(7) MSDK1007"), (1, "service.yaml(23) MSDK1007"),
        (2, "service.yaml(8) MSDK1102"), (2, "service.yaml(24) MSDK1102"),
        (3, "ingress-path.yaml(16) MSDK3001"), (3, "ingress-path.yaml(23) MSDK3001"),
        (3, "ingress-nginx.yaml(20) MSDK3001"), (3, "ingress-nginx.yaml(27) MSDK3001"),
        (3, "ingress-alb.yaml(21) MSDK3001"), (3, "ingress-alb.yaml(28) MSDK3001"),
        (4, "ingress-path.yaml(7) MSDK1202"),
        (5, "ingress-nginx.yaml(9) MSDK1202"),
        (6, "ingress-path.yaml(14) MSDK4001"), (6, "ingress-path.yaml(21) MSDK4001"),
        (6, "ingress-nginx.yaml(18) MSDK4001"), (6, "ingress-nginx.yaml(25) MSDK4001"),
        (6, "ingress-alb.yaml(19) MSDK4001"), (6, "ingress-alb.yaml(26) MSDK4001"),
        (7, "ingress-prose.yaml(23) MSDK4001"),
        (8, "service.yaml(11) MSDK9008"),
        (9, "service.yaml(15) MSDK9009"), (9, "service.yaml(32) MSDK9009"),
        (10, "deployment.yaml(7) MSDK1203"),
        (11, "ingress-alb.yaml(10) MSDK5002"),
        (12, "ingress-alb.yaml(19) MSDK5003"), (12, "ingress-alb.yaml(26) MSDK5003"),
        (13, "ingress-alb.yaml(6) MSDK1140"),
        (14, "ingress-alb.yaml(9) MSDK1117"),
        (15, "ingress-alb.yaml(13) MSDK5009"),
        (16, "service-nlb.yaml(7) MSDK6001"),
        (17, "service-nlb.yaml(8) MSDK1104"),
        (18, "ingress-nginx.yaml(6) MSDK7003"), (18, "ingress-nginx.yaml(9) MSDK4012"), (18, "ingress-path.yaml(4) MSDK4010"),
    ];

    private static string Lines(IEnumerable<string> findings) => string.Join('\n', findings.Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Findings(string[] way)
    {
        var files = Read(way);

        // Of advice, which is off until it is asked for, what the mistakes 8 and 9 are about.
        return Reviewed.Files(files).Findings
            .Where(static finding => finding.Rule.IsEnabledByDefault || finding.Rule.Id is "MSDK9008" or "MSDK9009")
            .Select(finding => $"{finding.Origin.Path}({LineOf(files, finding.Origin)}) {finding.Rule.Id}");
    }

    private static (string Path, string Text)[] Read(string[] way) =>
        [.. way.Select(static name => (name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "article", name)).ReplaceLineEndings("\n")))];

    private static int LineOf((string Path, string Text)[] files, Origin origin) =>
        files.Single(file => file.Path == origin.Path).Text.Take(origin.Start).Count(static character => character == '\n') + 1;
}

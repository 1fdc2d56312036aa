using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers.Tests;

public class RunPermissionTests
{
    private const string Source = """
        using System;
        using ManifestSdk;

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology) => topology.Namespace(Environment.MachineName);
        }
        """;

    [Theory]
    [InlineData("", DiagnosticSeverity.Info)]
    [InlineData("true", DiagnosticSeverity.Info)]
    [InlineData("false", DiagnosticSeverity.Error)]
    public void What_has_to_run_is_a_notice_unless_running_is_forbidden(string allowed, DiagnosticSeverity severity)
    {
        var diagnostic = Assert.Single(AnalyzerRun.Diagnose(AnalyzerRun.Compile(Source), ("build_property.ManifestRunAfterBuild", allowed)));

        Assert.Equal(("MSDK0003", severity), (diagnostic.Id, diagnostic.Severity));
    }
}

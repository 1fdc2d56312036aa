using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace ManifestSdk.Analyzers.Tests;

public class SuppressionTests
{
    [Fact]
    public Task A_pragma_silences_a_place() => ManifestTest.Reports(ShopSource.WithBackend("""
        web.Backend(
        #pragma warning disable MSDK3001
                    9376
        #pragma warning restore MSDK3001
        )
        """));

    [Fact]
    public Task SuppressMessage_silences_a_method() => ManifestTest.Reports(
        ShopSource.WithBackend("web.Backend(9376)").Replace(
            "[Topology]",
            """[Topology, System.Diagnostics.CodeAnalysis.SuppressMessage("Ports", "MSDK3001")]"""));

    [Fact]
    public Task The_editorconfig_sets_the_severity() => ManifestTest.SaysUnder(
        "dotnet_diagnostic.MSDK3001.severity = warning",
        ShopSource.WithBackend("web.Backend({|#0:9376|})"),
        new DiagnosticResult("MSDK3001", DiagnosticSeverity.Warning).WithLocation(0));

    [Fact]
    public Task The_editorconfig_turns_a_rule_off() => ManifestTest.SaysUnder(
        "dotnet_diagnostic.MSDK3001.severity = none", ShopSource.WithBackend("web.Backend(9376)"));
}

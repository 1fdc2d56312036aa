using System.Text.RegularExpressions;

namespace ManifestSdk.Analyzers.Tests;

/// <summary>Completes the C# of a page, which shows only what it is about, to a source that compiles.</summary>
internal static class PageExample
{
    /// <summary>What pages may take for granted; each line may use those above it.</summary>
    private static readonly (string Name, string Value)[] Given =
    [
        ("names", """new[] { "web", "api" }"""),
        ("app", """topology.Namespace("app")"""),
        ("backend", """app.Deployment("my-app").Labels(("app", "my-app")).Container("api", "registry.example.com/my-app:1.4.2", c => c.Port("http", 9376))"""),
        ("web", """app.Service("web").Selects(backend).Port(80, targetPort: "http")"""),
        ("api", """app.Service("api").Selects(backend).Port(80, targetPort: "http")"""),
        ("service", """app.Service("my-service").Selects(backend)"""),
        ("ingress", """app.Ingress("edge")"""),
    ];

    public static string SourceOf(string block) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using ManifestSdk;
        using ManifestSdk.Aws;
        using ManifestSdk.CertManager;
        using ManifestSdk.ExternalDns;
        using ManifestSdk.Nginx;

        public class Shop
        {
            {{(block.Contains("[Topology", StringComparison.Ordinal) ? block : MethodAround(block))}}
        }
        """;

    private static string MethodAround(string statements) => $$"""
        [Topology]
        public static void Define(Topology topology)
        {
            {{Given.Reverse().Aggregate(statements, WithGiven)}}
        }
        """;

    private static string WithGiven(string statements, (string Name, string Value) given) =>
        Regex.IsMatch(statements, $"""(?<![\w".-]){given.Name}[.,)]""") && !statements.Contains($"var {given.Name} ", StringComparison.Ordinal)
            ? $"var {given.Name} = {given.Value};\n{statements}"
            : statements;
}

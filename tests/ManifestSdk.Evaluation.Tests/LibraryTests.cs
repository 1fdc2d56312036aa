using System.Runtime.Loader;
using ManifestSdk.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Evaluation.Tests;

/// <summary>Topology code in another project: evaluated where there is source of it, in the IDE and in a build.</summary>
public class LibraryTests
{
    private const string Conventions = """
        using System.Collections.Generic;
        using System.Linq;
        using ManifestSdk;

        namespace Team;

        public sealed record WebOptions(string Image, int Port = 8080)
        {
            public int Replicas { get; init; } = Defaults.Replicas;
        }

        public static class Defaults
        {
            public static readonly int Replicas = new[] { 1, 2, 3 }.Max();
        }

        public sealed class WebService
        {
            private readonly List<string> _names = [];

            public WebService(NamespaceBuilder ns, string name, WebOptions options)
            {
                _names.Add(name);
                var app = ns.Deployment(name).Replicas(options.Replicas).Labels(("app", name)).Container(name, options.Image, c => c.Port("http", options.Port));
                Service = ns.Service(name).Selects(app).Port(80, targetPort: "http");
            }

            public ServiceBuilder Service { get; }

            public string Names => string.Join(",", _names);
        }

        public static class Conventions
        {
            public static WebService Web(this NamespaceBuilder ns, string name, WebOptions options) => new(ns, name, options);

            public static void Each<T>(IEnumerable<T> items, System.Action<T> act)
            {
                foreach (var item in items)
                    act(item);
            }

            public static ServiceBuilder Exposed(NamespaceBuilder ns, int port) => ns.Service("edge").Port(port, targetPort: "http");
        }
        """;

    private const string Shop = """
        using ManifestSdk;
        using Team;

        public static class Shop
        {
            public static void Define(Topology topology)
            {
                var app = topology.Namespace("app");
                Conventions.Each(new[] { "api", "admin" }, name =>
                {
                    var web = app.Web(name, new WebOptions("registry.example.com/" + name + ":1.0") { Replicas = name == "api" ? 5 : Defaults.Replicas });
                    app.ConfigMap(name).Data(("names", web.Names));
                });
            }
        }
        """;

    private static readonly Library Team = new("Team", Conventions);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_library_is_evaluated_as_it_runs(bool isProjectOfTheSolution)
    {
        var compilation = Compile(Shop, isProjectOfTheSolution ? Team.Project.ToMetadataReference() : Team.Reference);

        var evaluation = Evaluate(compilation);

        Assert.True(evaluation.Problems.IsEmpty, string.Join("\n", evaluation.Problems.Select(static problem => problem.Message)));
        var run = Run(Compile(Shop, Team.Reference), Team);
        Assert.Equal(7, run.Resources.Count);
        Assert.True(run.Equals(evaluation.Set));
    }

    [Fact]
    public void A_library_may_build_on_another()
    {
        var platform = new Library("Platform", """
            using ManifestSdk;
            using Team;
            public static class Platform
            {
                public static ServiceBuilder Api(NamespaceBuilder ns) => ns.Web("api", new WebOptions("api:1.0")).Service;
            }
            """, Team);
        const string shop = """
            using ManifestSdk;
            public static class Shop { public static void Define(Topology topology) => Platform.Api(topology.Namespace("app")); }
            """;
        var compilation = Compile(shop, platform.Reference, Team.Reference);

        var evaluation = Evaluate(compilation);

        Assert.True(evaluation.Problems.IsEmpty, string.Join("\n", evaluation.Problems.Select(static problem => problem.Message)));
        Assert.True(Run(compilation, platform).Equals(evaluation.Set));
    }

    [Fact]
    public void A_library_keeps_its_overflow_checks_and_its_symbols()
    {
        var library = new Library("Sums", """
            using ManifestSdk;
            public static class Sums
            {
            #if TEAM
                public static void Fill(Topology topology, int n) => topology.Namespace("n" + (uint)(n * n));
            #endif
            }
            """)
        {
            Options = new(OutputKind.DynamicallyLinkedLibrary, checkOverflow: true),
            Parsing = Compiled.Options.WithPreprocessorSymbols("TEAM"),
        };
        var compilation = Compile("""
            using ManifestSdk;
            public static class Shop { public static void Define(Topology topology) => Sums.Fill(topology, 70000); }
            """, library.Reference);

        var problem = Assert.Single(Evaluate(compilation).Problems);

        Assert.Equal("MSDK0005", problem.Rule.Id);
        Assert.Throws<OverflowException>(() => Run(compilation, library));
    }

    [Fact]
    public void What_a_library_builds_was_written_where_the_project_calls_it()
    {
        var compilation = Compile("""
            using ManifestSdk;
            using Team;
            public static class Shop { public static void Define(Topology topology) => Conventions.Exposed(topology.Namespace("app"), 99999); }
            """, Team.Reference);

        var service = Evaluate(compilation).Set!.Resources.Single(static resource => resource.Kind == "Service");

        var origin = service.Root.Origin;
        Assert.Equal("Conventions.Exposed(topology.Namespace(\"app\"), 99999)", TextAt(compilation, origin));
    }

    [Fact]
    public void What_goes_wrong_in_a_library_is_told_where_the_project_calls_it()
    {
        var library = new Library("Team", """
            using System;
            using ManifestSdk;
            public static class Team
            {
                public static void Fill(Topology topology, string name) => topology.Namespace(name ?? throw new ArgumentException("no name"));
            }
            """);
        var compilation = Compile("""
            using ManifestSdk;
            public static class Shop { public static void Define(Topology topology) => Team.Fill(topology, null); }
            """, library.Reference);

        var problem = Assert.Single(Evaluate(compilation).Problems);

        Assert.Equal("MSDK0005", problem.Rule.Id);
        Assert.Equal("In 'Team.Fill': The topology throws ArgumentException: no name", problem.Message);
        Assert.Equal("Team.Fill(topology, null)", TextAt(compilation, problem.Origin));
    }

    [Fact]
    public void An_unknown_that_a_library_returns_is_the_call_that_brought_it()
    {
        var library = new Library("Team", """
            using System;
            using ManifestSdk;
            public static class Team
            {
                public static int Tag(Topology topology) => Environment.ProcessId;
            }
            """);
        var compilation = Compile("""
            using ManifestSdk;
            public static class Shop { public static void Define(Topology topology) => topology.Namespace("app").Deployment("api").Replicas(Team.Tag(topology)); }
            """, library.Reference);

        var problem = Assert.Single(Evaluate(compilation).Problems);

        Assert.Equal("MSDK0003", problem.Rule.Id);
        Assert.Equal("Team.Tag(topology)", TextAt(compilation, problem.Origin));
    }

    [Fact]
    public void A_library_that_shares_no_source_says_how_to()
    {
        var library = new Library("Team", Conventions) { SharesSource = false };

        var problem = Assert.Single(Evaluate(Compile(Shop, library.Reference)).Problems);

        Assert.Contains("'Team' comes without source; set <ManifestShareSource>true</ManifestShareSource> in its project", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Source_that_does_not_compile_here_is_named()
    {
        var library = new Library("Team", "using ManifestSdk; public static class Team { public static void Fill(Topology topology) => topology.Namespace(Secret.Name); }", new Library("Hidden", "public static class Secret { public static string Name => \"app\"; }"));
        var compilation = Compile("""
            using ManifestSdk;
            public static class Shop { public static void Define(Topology topology) => Team.Fill(topology); }
            """, library.Reference);

        var problem = Assert.Single(Evaluate(compilation).Problems);

        Assert.Contains("'Team.Fill', because the source that comes with 'Team' does not compile here: The name 'Secret' does not exist", problem.Message, StringComparison.Ordinal);
        Assert.Equal("Team.Fill(topology)", TextAt(compilation, problem.Origin));
    }

    [Fact]
    public void Files_are_named_the_same_on_every_machine() => Assert.Equal(
        ["ManifestSdk.SourceOptions", "ManifestSdk.Source:Code.cs"],
        SharedSource.Of(Team.Project, "/src/Team/", CancellationToken.None).Attributes.Select(static attribute => attribute.Key));

    private static CSharpCompilation Compile(string source, params MetadataReference[] libraries) =>
        new Compiled(source).Compilation.AddReferences(libraries);

    private static TopologyEvaluation Evaluate(Compilation compilation) =>
        Assert.Single(TopologyEvaluator.Evaluate(compilation.GetTypeByMetadataName("Shop")!.GetMembers("Define").OfType<IMethodSymbol>().Single(), compilation, ProjectParameters.None, CancellationToken.None));

    private static ManifestSet Run(CSharpCompilation compilation, Library library)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext("Libraries", isCollectible: true);
        library.LoadInto(context);
        return Topology.Build(context.LoadFromStream(image).GetType("Shop")!.GetMethod("Define")!.CreateDelegate<Action<Topology>>());
    }

    private static string TextAt(Compilation compilation, Origin origin) => origin.Path is { } path
        ? compilation.SyntaxTrees.Single(tree => tree.FilePath == path).GetText().ToString().Substring(origin.Start, origin.Length)
        : "(nowhere)";
}

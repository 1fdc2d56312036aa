namespace ManifestSdk.EndToEnd.Tests;

/// <summary>With <c>ManifestRunAfterBuild=false</c> a build runs no line of the project, wherever the line stands.</summary>
public sealed class ForbiddenRunTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    /// <summary>Each trap leaves a file behind if it ever runs; the topology beside them needs none of them.</summary>
    private const string Traps = """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.IO;
        using System.Runtime.CompilerServices;
        using ManifestSdk;

        [assembly: Trap("attribute")]

        [AttributeUsage(AttributeTargets.All)]
        public sealed class TrapAttribute : Attribute
        {
            public TrapAttribute(string name) => Trap.Spring(name);
        }

        public static class Trap
        {
            [ModuleInitializer]
            internal static void Module() => Spring("module");

            public static string Spring(string name)
            {
                File.WriteAllText($"sprung-{name}.txt", name);
                return name;
            }
        }

        [Trap("class")]
        public static class Quiet
        {
            [Topology, Trap("method")]
            public static void Define([Trap("parameter")] Topology topology) => topology.Namespace("quiet");
        }
        """;

    private const string WaitingTraps = """

        public static class InMethod
        {
            [Topology]
            public static void Define(Topology topology) => topology.Namespace(Trap.Spring("in-method"));
        }

        public static class InStaticConstructor
        {
            private static readonly string Name;

            static InStaticConstructor() => Name = Trap.Spring("static-constructor");

            [Topology]
            public static void Define(Topology topology) => topology.Namespace(Name);
        }

        public static class InFieldInitialiser
        {
            private static readonly string Name = Trap.Spring("field");

            [Topology]
            public static void Define(Topology topology) => topology.Namespace(Name);
        }

        public readonly struct Slug
        {
            public static implicit operator string(Slug slug) => Trap.Spring("conversion");
        }

        public static class InConversion
        {
            [Topology]
            public static void Define(Topology topology) => topology.Namespace(new Slug());
        }

        public sealed class Names : IEnumerable<string>, IDisposable
        {
            public IEnumerator<string> GetEnumerator()
            {
                yield return Trap.Spring("enumerator");
            }

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

            public void Dispose() => Trap.Spring("dispose");
        }

        public static class InEnumerator
        {
            [Topology]
            public static void Define(Topology topology)
            {
                using var names = new Names();
                foreach (var name in names)
                    topology.Namespace(name);
            }
        }
        """;

    private static readonly string[] Waiting = ["conversion", "dispose", "enumerator", "field", "in-method", "static-constructor"];

    [Fact]
    public void A_topology_that_the_compiler_knows_runs_nothing_even_where_running_is_allowed()
    {
        var project = new OutsideProject(sdk, "known", Traps);

        project.Build();

        Assert.Equal(["bin/Debug/net10.0/manifests/quiet.yaml"], project.Manifests());
        Assert.Empty(Sprung(project));
    }

    [Fact]
    public void No_trap_springs_where_running_is_forbidden_and_each_does_where_it_is_allowed()
    {
        var project = new OutsideProject(sdk, "traps", Traps + WaitingTraps);

        project.FailToBuild("-p:ManifestRunAfterBuild=false");
        Assert.Empty(Sprung(project));
        Assert.Empty(project.Manifests());

        project.Build("--no-restore");
        Assert.Empty(Waiting.Except(Sprung(project)));
    }

    private static IEnumerable<string> Sprung(OutsideProject project) => Directory.EnumerateFiles(project.Folder, "sprung-*.txt", SearchOption.AllDirectories)
        .Select(static file => Path.GetFileNameWithoutExtension(file)["sprung-".Length..]);
}

using ManifestSdk.CodeFixes;

namespace ManifestSdk.Analyzers.Tests;

/// <summary>What the oldest host has to bring.</summary>
public class HostTests
{
    [Fact]
    public void The_fixes_want_no_newer_Roslyn_than_the_analyzers() => Assert.All(
        References(typeof(ManifestCodeFixProvider)).Where(static name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
        static name => Assert.Equal((4, 8), (name.Version!.Major, name.Version.Minor)));

    // Its version is another one in every Visual Studio.
    [Fact]
    public void The_fixes_do_not_refer_to_MEF() => Assert.DoesNotContain(
        References(typeof(ManifestCodeFixProvider)), static name => name.Name!.StartsWith("System.Composition", StringComparison.Ordinal));

    // The command-line compiler has no Workspaces.
    [Fact]
    public void The_analyzers_do_not_refer_to_Workspaces() => Assert.DoesNotContain(
        References(typeof(TopologyAnalyzer)), static name => name.Name!.Contains("Workspaces", StringComparison.Ordinal));

    private static System.Reflection.AssemblyName[] References(Type type) => type.Assembly.GetReferencedAssemblies();
}

using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.EndToEnd.Tests;

/// <summary>Somebody else's analyzer package, which ships YamlDotNet under its own name, and says which version it runs on.</summary>
internal static class OtherYamlPackage
{
    public const string Version = "1.0.0";

    private const string Source = """
        using System.Collections.Immutable;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class YamlVersionAnalyzer : DiagnosticAnalyzer
        {
            private static readonly DiagnosticDescriptor Rule = new("YAML0001", "t", "Other runs on YamlDotNet {0}", "c", DiagnosticSeverity.Warning, true);

            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

            public override void Initialize(AnalysisContext context) => context.RegisterCompilationAction(compilation =>
                compilation.ReportDiagnostic(Diagnostic.Create(Rule, Location.None, typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version)));
        }
        """;

    private static string YamlDotNet => Path.Combine(BuildSettings.NuGetPackageRoot, "yamldotnet", "13.7.1", "lib", "netstandard2.0", "YamlDotNet.dll");

    public static void Write(string feed)
    {
        using var package = ZipFile.Open(Path.Combine(feed, $"Other.{Version}.nupkg"), ZipArchiveMode.Create);
        using (var specification = new StreamWriter(package.CreateEntry("Other.nuspec").Open()))
            specification.Write($"<package><metadata><id>Other</id><version>{Version}</version><authors>o</authors><description>o</description></metadata></package>");

        package.CreateEntryFromFile(YamlDotNet, "analyzers/dotnet/cs/YamlDotNet.dll");
        using var analyzer = package.CreateEntry("analyzers/dotnet/cs/Other.dll").Open();
        using var assembly = new MemoryStream(Compile());
        assembly.CopyTo(analyzer);
    }

    private static byte[] Compile()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var references = platform.Append(YamlDotNet).Select(static path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Other", [CSharpSyntaxTree.ParseText(Source)], references, new(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return assembly.ToArray();
    }
}

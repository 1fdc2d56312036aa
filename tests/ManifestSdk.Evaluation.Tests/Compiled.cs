using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using ManifestSdk.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Evaluation.Tests;

/// <summary>A source that is compiled in memory, evaluated, and really run.</summary>
internal sealed class Compiled
{
    public static ImmutableArray<MetadataReference> References { get; } = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
            || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "ManifestSdk.dll" or "ManifestSdk.KubernetesClient.dll" or "KubernetesClient.dll")
        .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    public Compiled(params string[] sources)
        : this(sources.Select(static (source, i) => CSharpSyntaxTree.ParseText(source, Options, path: $"Shop{i}.cs")))
    {
    }

    public Compiled(CSharpCompilation compilation) => Compilation = compilation;

    public Compiled(IEnumerable<SyntaxTree> trees)
        : this(CSharpCompilation.Create("Snippets", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)))
    {
    }

    public static CSharpParseOptions Options { get; } = new(LanguageVersion.Latest);

    /// <summary>The newest C# that this compiler knows: 14.</summary>
    public static int NewestLanguage { get; } = (int)LanguageVersion.Latest.MapSpecifiedToEffectiveVersion() / 100;

    public CSharpCompilation Compilation { get; }

    public IMethodSymbol Method(string type = "Shop", string name = "Define") =>
        Compilation.GetTypeByMetadataName(type)!.GetMembers(name).OfType<IMethodSymbol>().First();

    public TopologyEvaluation Evaluate() => Assert.Single(EvaluateAll());

    public IReadOnlyList<TopologyEvaluation> EvaluateAll(ProjectParameters? parameters = null) =>
        TopologyEvaluator.Evaluate(Method(), Compilation, parameters ?? ProjectParameters.None, CancellationToken.None);

    /// <summary>Compiles for real and runs the method with values for its parameters.</summary>
    public ManifestSet Run(IReadOnlyDictionary<string, string> parameters) => Topology.Build(Load().CreateDelegate<Action<Topology>>(), parameters);

    /// <summary>Compiles for real and runs the method in this process.</summary>
    public ManifestSet Run() => Topology.Build(Load().CreateDelegate<Action<Topology>>());

    /// <summary>Compiles for real and runs the method for one environment.</summary>
    public ManifestSet Run(string member)
    {
        var method = Load();
        var type = method.GetParameters()[1].ParameterType;
        var build = typeof(Topology).GetMethods().Single(static candidate => 
            candidate is { Name: nameof(Topology.Build), IsGenericMethodDefinition: true } && candidate.GetParameters().Length == 2);
        return (ManifestSet)build.MakeGenericMethod(type).Invoke(null, [method.CreateDelegate(typeof(Action<,>).MakeGenericType(typeof(Topology), type)), Enum.Parse(type, member)])!;
    }

    private MethodInfo Load()
    {
        using var image = new MemoryStream();
        var emitted = Compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));

        image.Position = 0;
        var context = new AssemblyLoadContext("Snippets", isCollectible: true);
        return context.LoadFromStream(image).GetType("Shop")!.GetMethod("Define")!;
    }
}

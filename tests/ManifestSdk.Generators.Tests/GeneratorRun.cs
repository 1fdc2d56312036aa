using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Generators.Tests;

/// <summary>
/// One run of the generator over some sources. Each run is followed by a second one after an unrelated edit, which must
/// find every step's result in the cache, and what was generated must compile.
/// </summary>
internal sealed class GeneratorRun
{
    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "ManifestSdk.dll"))
        .Select(static path => MetadataReference.CreateFromFile(path))
        .ToArray();

    private readonly GeneratorRunResult _result;

    private GeneratorRun(Compilation compilation, GeneratorDriver driver)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Output = output;
        _result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(_result.Exception);

        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated { }", (CSharpParseOptions)compilation.SyntaxTrees.First().Options));
        var second = Assert.Single(driver.RunGenerators(edited).GetRunResult().Results);
        AssertCached(second.TrackedSteps.Where(static step => TrackingNames.All.Contains(step.Key)));
        AssertCached(second.TrackedOutputSteps);
    }

    /// <summary>The program with what was generated.</summary>
    public Compilation Output { get; }

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        _result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    public ImmutableArray<Diagnostic> Errors =>
        Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToImmutableArray();

    /// <summary>Generates for sources that compile, and so must what they become.</summary>
    public static GeneratorRun Over(params string[] sources)
    {
        var run = OverBroken(sources);
        Assert.Empty(run.Errors);
        return run;
    }

    public static GeneratorRun OverBroken(params string[] sources) => With([], sources);

    /// <summary>Generates with MSBuild properties.</summary>
    public static GeneratorRun With((string Name, string Value)[] properties, params string[] sources) =>
        With(properties, LanguageVersion.CSharp12, sources);

    public static GeneratorRun With((string Name, string Value)[] properties, LanguageVersion language, params string[] sources)
    {
        var parsing = new CSharpParseOptions(language);
        var trees = sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, parsing, $"/{index}.cs"));
        var driver = CSharpGeneratorDriver.Create(
            [new ManifestGenerator().AsSourceGenerator()],
            parseOptions: parsing,
            optionsProvider: new BuildProperties(properties),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

        return new(CSharpCompilation.Create("Shop", trees, References, new(OutputKind.DynamicallyLinkedLibrary)), driver);
    }

    /// <summary>The program, compiled and loaded.</summary>
    public System.Reflection.Assembly Load()
    {
        using var image = new MemoryStream();
        Assert.True(Output.Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext(null);
        context.Resolving += static (_, name) => AppDomain.CurrentDomain.GetAssemblies().First(assembly => assembly.GetName().Name == name.Name);
        return context.LoadFromStream(image);
    }

    private static void AssertCached(IEnumerable<KeyValuePair<string, ImmutableArray<IncrementalGeneratorRunStep>>> steps) => Assert.All(
        steps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs),
        static output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, output.Reason.ToString()));
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.CatalogGenerator.Tests;

/// <summary>Runs the generator over catalogue files, and once more after edits.</summary>
internal sealed class GeneratorRun
{
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation = CSharpCompilation.Create("Sdk");

    private GeneratorRun(IEnumerable<AdditionalText> files) => _driver = CSharpGeneratorDriver.Create(
        [new CatalogGenerator().AsSourceGenerator()],
        files,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
        .RunGenerators(CSharpCompilation.Create("Sdk"));

    public GeneratorRunResult Result => Assert.Single(_driver.GetRunResult().Results);

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public static GeneratorRun Over(string yaml) => new([File("demo.yaml", yaml)]);

    public static GeneratorRun Over(params AdditionalText[] files) => new(files);

    public static InMemoryText File(string name, string yaml) => new("/src/Catalog/" + name, yaml);

    public string Source(string hintName) =>
        Assert.Single(Result.GeneratedSources, source => source.HintName == hintName).SourceText.ToString();

    public string AllSources() => string.Join(
        "\n",
        Result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => $"// {source.HintName}\n{source.SourceText}"));

    /// <summary>Adds a class to the program, which is none of the generator's business.</summary>
    public GeneratorRun EditProgram()
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added;"));
        _driver = _driver.RunGenerators(_compilation);
        return this;
    }

    public GeneratorRun Replace(AdditionalText old, AdditionalText @new)
    {
        _driver = _driver.ReplaceAdditionalText(old, @new).RunGenerators(_compilation);
        return this;
    }

    /// <summary>Why each output of a step is what it is.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Snapshooter.Xunit;

namespace ManifestSdk.CatalogGenerator.Tests;

public class CatalogGeneratorTests
{
    [Fact]
    public void Every_type_of_value_becomes_a_method_and_an_entry() =>
        Snapshot.Match(GeneratorRun.Over(Catalogs.Everything).AllSources());

    [Fact]
    public void A_sound_catalogue_reports_nothing() =>
        Assert.Empty(GeneratorRun.Over(Catalogs.Everything).Diagnostics);

    [Fact]
    public void What_is_generated_is_C_sharp() => Assert.DoesNotContain(
        GeneratorRun.Over(Catalogs.Everything).Result.GeneratedSources,
        source => CSharpSyntaxTree.ParseText(source.SourceText).GetDiagnostics().Any());

    [Fact]
    public void A_removed_annotation_has_an_entry_and_no_method()
    {
        var run = GeneratorRun.Over(Catalogs.Everything);

        Assert.DoesNotContain("Gone(", run.Source("DemoBuilder.g.cs"), StringComparison.Ordinal);
        Assert.Contains("demo.example.com/gone", run.Source("DemoAnnotations.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_outside_the_catalogue_folder_are_left_alone()
    {
        var run = GeneratorRun.Over(new InMemoryText("/src/k8s/demo.yaml", "kind: Service"));

        Assert.Equal("AnnotationEntries.g.cs", Assert.Single(run.Result.GeneratedSources).HintName);
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("a: [", "MSDKCAT01")]
    [InlineData("- a", "MSDKCAT01")]
    [InlineData("", "MSDKCAT01")]
    [InlineData(Catalogs.Header + "colour: red", "MSDKCAT02")]
    [InlineData("name: Demo", "MSDKCAT02")]
    [InlineData(Catalogs.Header + "annotations: [{key: a, on: Ingress, type: wrong, summary: S.}]", "MSDKCAT02")]
    [InlineData(Catalogs.Header + "annotations: [{key: a, on: Ingress, summary: S.}]", "MSDKCAT02")]
    [InlineData(Catalogs.Header + "annotations: [{key: a, type: bool, summary: S.}]", "MSDKCAT02")]
    [InlineData(Catalogs.Header + "annotations: [{key: a, on: Ingress, type: bool}]", "MSDKCAT02")]
    [InlineData(Catalogs.Header + "annotations: [{key: a, on: Ingress, type: int, min: many, summary: S.}]", "MSDKCAT02")]
    [InlineData(Catalogs.Header + "annotations: [{key: a, on: Ingress, type: list, summary: S.}]", "MSDKCAT02")]
    [InlineData(Catalogs.Header + "annotations: [{key: a, on: Ingress, type: enum, enum: Nowhere, summary: S.}]", "MSDKCAT03")]
    [InlineData(Catalogs.Header + "annotations: [{key: a, on: Ingress, type: map, keys: nowhere, summary: S.}]", "MSDKCAT03")]
    [InlineData(Catalogs.Header + "annotations: [{key: a, on: Ingress, type: json, shape: nowhere, summary: S.}]", "MSDKCAT03")]
    [InlineData(Catalogs.Header + "annotations: [{key: a, on: Ingress, type: bool, needs: [b], summary: S.}]", "MSDKCAT03")]
    [InlineData(Catalogs.Header + "annotations: [{key: a, on: Ingress, type: bool, replacement: b, summary: S.}]", "MSDKCAT03")]
    public void Malformed_data_is_reported_at_its_file(string yaml, string id)
    {
        var diagnostics = GeneratorRun.Over(yaml).Diagnostics;

        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == id);
        Assert.All(diagnostics, diagnostic => Assert.Equal("/src/Catalog/demo.yaml", diagnostic.Location.GetLineSpan().Path));
    }

    [Fact]
    public void A_former_prefix_has_entries_of_its_own_and_is_written_too()
    {
        var run = GeneratorRun.Over(Catalogs.Moved);
        var (table, builder) = (run.Source("DemoAnnotations.g.cs"), run.Source("DemoBuilder.g.cs"));

        Assert.Contains("Since = \"v2.0.0\",\n            Counterpart = \"alpha.example.com/ttl\",", table, StringComparison.Ordinal);
        Assert.Contains("RemovedIn = \"v2.0.0\",\n            Counterpart = \"demo.example.com/ttl\",", table, StringComparison.Ordinal);
        Assert.DoesNotContain("alpha.example.com/kept", table, StringComparison.Ordinal);
        Assert.Contains("_annotations.Set(\"alpha.example.com\" + key.Substring(16), value, ", builder, StringComparison.Ordinal);
        Assert.Contains("new(\"alpha.example.com\", \"\", \"Demo\", \"Demo\", IsPartial: true),", run.Source("AnnotationEntries.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_points_to_its_line()
    {
        var diagnostic = Assert.Single(GeneratorRun.Over(Catalogs.Header + "colour: red").Diagnostics);

        Assert.Equal(5, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("'colour'", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_the_program_generates_nothing_again()
    {
        var run = GeneratorRun.Over(Catalogs.Everything).EditProgram();

        Assert.All(run.Reasons(TrackingNames.Catalog), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.Reasons(TrackingNames.Catalogs), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_catalogue_leaves_the_others_as_they_were()
    {
        var first = GeneratorRun.File("a.yaml", Catalogs.Everything);
        var second = GeneratorRun.File("b.yaml", Catalogs.Header.Replace("Demo", "Other", StringComparison.Ordinal));
        var run = GeneratorRun.Over(first, second)
            .Replace(second, GeneratorRun.File("b.yaml", Catalogs.Header.Replace("Demo", "Changed", StringComparison.Ordinal)));

        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified],
            run.Reasons(TrackingNames.Catalog));
    }

    [Fact]
    public void A_comment_in_a_catalogue_changes_no_model()
    {
        var file = GeneratorRun.File("demo.yaml", Catalogs.Everything);
        var run = GeneratorRun.Over(file).Replace(file, GeneratorRun.File("demo.yaml", Catalogs.Everything + "\n# a comment"));

        Assert.All(run.Reasons(TrackingNames.Catalog), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
    }
}

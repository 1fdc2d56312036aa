using ManifestSdk.Evaluation;
using ManifestSdk.Generators.Emit;
using ManifestSdk.Generators.Model;
using ManifestSdk.Generators.Parsing;
using ManifestSdk.Yaml;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Generators;

/// <summary>Makes the YAML of every topology while compiling, for the build to write to files and for programs to read.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ManifestGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ManifestOptions.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);

        var parameters = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (source, token) => ParameterFileModel.Read(source.Left, source.Right.GetOptions(source.Left), token))
            .Where(static file => file is not null)
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => ProjectParameters.TextOfBuild(provider.GlobalOptions)))
            .Select(static (source, _) => ProjectParameters.Of(source.Right, source.Left!))
            .WithTrackingName(TrackingNames.Parameters);

        var marked = context.SyntaxProvider
            .ForAttributeWithMetadataName(TopologyParser.AttributeName, TopologyParser.IsCandidate, TopologyParser.Read)
            .Combine(parameters)
            .SelectMany(static (source, token) => TopologyParser.Parse(source.Left, source.Right, token))
            .WithTrackingName(TrackingNames.Topologies)
            .Collect()
            .Combine(options);
        var topologies = marked.SelectMany(static (source, _) => source.Right.IsEnabled ? UniqueTopologies.Of(source.Left) : []);
        var isMarked = marked.Select(static (source, _) => source.Right.IsEnabled && !source.Left.IsEmpty);

        var manifests = topologies.Select(ManifestModel.Write).WithTrackingName(TrackingNames.Manifests);
        context.RegisterSourceOutput(manifests, RegistryEmitter.EmitManifest);
        context.RegisterSourceOutput(
            manifests.Select(static (manifest, _) => (manifest.Name, manifest.Environment)).Collect().Combine(isMarked), RegistryEmitter.EmitIndex);

        // Only the build reads the files; an IDE need not have them while somebody types.
        var files = manifests.Combine(options)
            .SelectMany(static (source, _) => source.Left.FilesIn(source.Right.Layout))
            .WithTrackingName(TrackingNames.Files);
        var kustomizations = files.Collect().Combine(options)
            .SelectMany(static (source, _) => source.Right.HasKustomizations ? Kustomization.Of(source.Left.Select(static file => file.File)) : [])
            .WithTrackingName(TrackingNames.Kustomizations);
        var library = context.CompilationProvider.Combine(options)
            .Select(static (source, cancellationToken) => source.Right.SharesSource ? SharedSourceEmitter.Write(source.Left, source.Right.ProjectFolder, cancellationToken) : null)
            .WithTrackingName(TrackingNames.SharedSource);
        context.RegisterImplementationSourceOutput(library, SharedSourceEmitter.Emit);
        var waiting = topologies.Combine(options)
            .SelectMany(static (source, _) => source.Left.Waiting is { } model ? [model.ToConstant(source.Left, source.Right.ProjectFolder)] : Array.Empty<string>())
            .WithTrackingName(TrackingNames.Waiting);
        context.RegisterImplementationSourceOutput(files.Collect().Combine(kustomizations.Collect()).Combine(waiting.Collect()), FilesEmitter.Emit);
    }
}

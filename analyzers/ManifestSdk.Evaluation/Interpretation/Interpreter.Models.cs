using System.Collections.Immutable;
using ManifestSdk.Recording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

/// <summary>Typed objects of KubernetesClient, whose package the compiler cannot load.</summary>
internal sealed partial class Interpreter
{
    private const string ModelParameter = "kubernetesObject";

    private ModelRecorder Models => _models ??= new ModelRecorder(ReadMember, _unknownTexts.TextOf);

    private ModelRecorder? _models;

    /// <summary>Whether a call is <c>topology.Add(object)</c> or <c>ns.Add(object)</c>.</summary>
    private static bool AddsModel(IMethodSymbol method) =>
        method is { Name: "Add", ContainingType.Name: "TopologyExtensions", ContainingAssembly.Name: "ManifestSdk.KubernetesClient" };

    private object? AddModel(ModelRecorder models, IOperation call, object?[] values, ImmutableArray<IArgumentOperation> written)
    {
        var place = written.First(static argument => argument.Parameter?.Name == ModelParameter).Value;
        if (Unknown.FirstOf(values) is { } unknown)
            throw Problems.DependsOn(unknown, place);
        if (values is not [{ } target, var added])
            throw Problems.NullReference(call);
        if (added is not Instance model)
            throw added is null ? Problems.Throws(place.Syntax.Origin(), nameof(ArgumentNullException), "The typed object is null.") : Problems.Refuse(place, "this typed object");

        using (new CallSiteScope(PlaceOf(call, written)))
        {
            var recorded = models.Record(model, place);
            if (target is NamespaceBuilder ns)
                ns.Add(recorded);
            else
                ((Topology)target).Add(recorded);
        }

        return target;
    }
}

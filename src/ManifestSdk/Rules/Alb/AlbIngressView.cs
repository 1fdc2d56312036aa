using System.Runtime.CompilerServices;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Json;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Alb;

/// <summary>An Ingress that the AWS Load Balancer Controller serves, as the rules about it read it.</summary>
internal sealed class AlbIngressView(IngressView ingress)
{
    // Many rules look at the same ones.
    private static readonly ConditionalWeakTable<ManifestIndex, AlbIngressView[]> Views = new();

    public IngressView Ingress { get; } = ingress;

    public ManifestResource Resource => Ingress.Resource;

    /// <summary>Whether other Ingresses share its ALB; some of them may live elsewhere.</summary>
    public bool IsInGroup => Resource.HasAnnotation(AlbKeys.GroupName);

    public ManifestEntry? ListenPorts => Resource.AnnotationEntry(AlbKeys.ListenPorts);

    public ManifestEntry? Certificates => Resource.AnnotationEntry(AlbKeys.CertificateArn);

    /// <summary>The listeners, written or by default; <see langword="null"/> where what is written cannot be read.</summary>
    public IReadOnlyList<AlbListener>? Listeners { get; } = ReadListeners(ingress.Resource);

    /// <summary>The hosts by which certificates are looked up: those of rules and of TLS entries.</summary>
    public IEnumerable<string> Hosts => Ingress.Rules.Select(static rule => rule.Host?.Text).OfType<string>()
        .Concat(Ingress.Spec.Mappings("tls").SelectMany(static entry => (entry["hosts"] as ManifestSequence)?.Items ?? []).OfType<ManifestScalar>().Select(static host => host.Text).OfType<string>());

    /// <summary>The Ingresses of a set that the controller serves.</summary>
    public static IReadOnlyList<AlbIngressView> In(ManifestIndex index) => Views.GetValue(
        index, static index => index.IngressesOf(IngressController.Alb).Select(static ingress => new AlbIngressView(ingress)).ToArray());

    /// <summary>Whether a class that is declared with parameters may set what the annotations leave out.</summary>
    public bool MayHaveClassParameters(ManifestIndex index) =>
        IngressControllers.DeclaredClass(Resource, index)?.Spec?["parameters"] is not null;

    private static AlbListener[]? ReadListeners(ManifestResource resource)
    {
        if (resource.AnnotationEntry(AlbKeys.ListenPorts) is null)
            return [resource.HasAnnotation(AlbKeys.CertificateArn) ? new("HTTPS", 443) : new("HTTP", 80)];

        return resource.Annotation(AlbKeys.ListenPorts) is { } text && JsonReader.TryRead(text, out var node, out _) && node is JsonArray array
            ? array.Items.OfType<JsonObject>().SelectMany(static item => item.Members).Select(static member => new AlbListener(member.Key, (member.Value as JsonNumber)?.Integer ?? 0)).ToArray()
            : null;
    }
}

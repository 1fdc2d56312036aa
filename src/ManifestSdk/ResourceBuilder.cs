using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A Kubernetes object under construction.</summary>
public abstract class ResourceBuilder
{
    private readonly bool _isExternal;

    private protected ResourceBuilder(string apiVersion, string kind, string name, string? @namespace = null, bool isExternal = false)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));

        _isExternal = isExternal;
        Name = name;
        Root = new RecordedMapping(CallSite.Call);
        Root.Set("apiVersion", apiVersion, CallSite.Argument(nameof(apiVersion)));
        Root.Set("kind", kind, CallSite.Argument(nameof(kind)));
        Metadata = Root.Mapping("metadata");
        Metadata.Set("name", name, CallSite.Argument(nameof(name)));
        if (@namespace is not null)
            Metadata.Set("namespace", @namespace, CallSite.Call);
    }

    /// <summary>The object's <c>metadata.name</c>.</summary>
    public string Name { get; }

    internal RecordedMapping Root { get; }

    internal RecordedMapping Metadata { get; }

    /// <summary>The object's <c>metadata.annotations</c>, made when they are first asked for.</summary>
    internal RecordedMapping AnnotationMap => Metadata.Mapping("annotations", FieldOrder.Sorted);

    /// <summary>The object's <c>spec</c>, made when it is first asked for.</summary>
    internal RecordedMapping Spec => Root.Mapping("spec");

    internal ManifestResource Build() => new(Root.BuildMapping(), _isExternal);
}

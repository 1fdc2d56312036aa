using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A Kubernetes object under construction.</summary>
public abstract class ResourceBuilder
{
    private readonly string _apiVersion;
    private readonly string _kind;
    private readonly bool _isExternal;

    private protected ResourceBuilder(string apiVersion, string kind, string name, string? @namespace = null, bool isExternal = false)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));

        _apiVersion = apiVersion;
        _kind = kind;
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

    /// <summary>A template inside another object, which has neither kind nor name: the API server refuses both there.</summary>
    private protected ResourceBuilder(RecordedMapping template)
    {
        _apiVersion = _kind = Name = "";
        Root = template;
        Metadata = new RecordedMapping(CallSite.Call);
        Root.Set("metadata", Metadata.UnlessEmpty());
    }

    /// <summary>The object's <c>metadata.name</c>.</summary>
    public string Name { get; }

    internal RecordedMapping Root { get; }

    internal RecordedMapping Metadata { get; }

    /// <summary>The object's <c>metadata.annotations</c>, made when they are first asked for and left out while there are none.</summary>
    internal RecordedMapping AnnotationMap
    {
        get
        {
            if (field is null)
            {
                field = new RecordedMapping(CallSite.Call, FieldOrder.Sorted);
                Metadata.Set("annotations", field.UnlessEmpty());
            }

            return field;
        }
    }

    /// <summary>The object's <c>spec</c>, made when it is first asked for.</summary>
    internal RecordedMapping Spec => Root.Mapping("spec");

    /// <summary>What another object writes to refer to this one.</summary>
    /// <param name="origin">Where it is written.</param>
    /// <param name="byGroup">Whether the field knows the kind by <c>apiGroup</c> rather than by <c>apiVersion</c>.</param>
    internal RecordedMapping Reference(Origin origin, bool byGroup)
    {
        var reference = new RecordedMapping(origin);
        reference.Set(byGroup ? "apiGroup" : "apiVersion", byGroup ? _apiVersion.Split('/')[0] : _apiVersion, origin);
        reference.Set("kind", _kind, origin);
        reference.Set("name", Name, origin);
        return reference;
    }

    internal ManifestResource Build() => new(Root.BuildMapping(), _isExternal);
}

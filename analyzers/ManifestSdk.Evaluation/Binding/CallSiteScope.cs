using ManifestSdk.Recording;

namespace ManifestSdk.Evaluation;

/// <summary>While it lasts, builders can ask where the call and its arguments were written.</summary>
internal readonly struct CallSiteScope : IDisposable
{
    private readonly CallSite? _outer = CallSite.Current;

    public CallSiteScope(CallSite site) => CallSite.Current = site;

    public void Dispose() => CallSite.Current = _outer;
}

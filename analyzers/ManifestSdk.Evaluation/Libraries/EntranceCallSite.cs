using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk.Evaluation;

/// <summary>The place of a builder call in a library: the project's call that led there, whatever the argument.</summary>
internal sealed class EntranceCallSite(Origin entrance) : CallSite
{
    protected override Origin CallOrigin => entrance;

    protected override Origin ReceiverOrigin => entrance;

    protected override Origin ArgumentOrigin(string parameter, int[] path) => entrance;
}

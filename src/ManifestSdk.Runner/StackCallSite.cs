using System.Diagnostics;
using System.Reflection;
using ManifestSdk.Model;
using ManifestSdk.Recording;
using ManifestSdk.Runner.Protocol;

namespace ManifestSdk.Runner;

/// <summary>
/// Tells a builder where its call was written: the innermost line of the user's that is running. Symbols know statements, not
/// arguments, so all arguments of a call are in one place.
/// </summary>
internal sealed class StackCallSite : CallSite
{
    private readonly Dictionary<(MethodBase, int), Origin> _known = [];
    private readonly List<RunPlace> _places = [];

    protected override Origin CallOrigin => Where();

    protected override Origin ReceiverOrigin => Where();

    protected override Origin ArgumentOrigin(string parameter, int[] path) => Where();

    /// <summary>The line that a builder was told of. An origin counts characters of a file that need not be there, so it holds the number of the place instead.</summary>
    public RunPlace? PlaceOf(Origin origin) => origin.IsKnown ? _places[origin.Start] : null;

    /// <summary>The user's innermost line on a stack.</summary>
    public static RunPlace? InnermostOf(StackTrace stack) => stack.GetFrames()
        .Where(static frame => frame.GetMethod() is { } method && !IsOurs(method))
        .Select(PlaceOf)
        .FirstOrDefault(static place => place is not null);

    private Origin Where()
    {
        var frames = new StackTrace(fNeedFileInfo: false).GetFrames();
        for (var i = 0; i < frames.Length; i++)
        {
            if (frames[i].GetMethod() is not { } method || IsOurs(method))
                continue;

            // Symbols are read once for each call in the source, however often it runs.
            var key = (method, frames[i].GetILOffset());
            if (!_known.TryGetValue(key, out var origin))
                _known[key] = origin = OriginOf(PlaceOf(new StackFrame(i, needFileInfo: true)));
            if (origin.IsKnown)
                return origin;
        }

        return Origin.None;
    }

    private Origin OriginOf(RunPlace? place)
    {
        if (place is null)
            return Origin.None;

        var index = _places.IndexOf(place);
        if (index < 0)
        {
            index = _places.Count;
            _places.Add(place);
        }

        return new Origin(place.File, index, 0);
    }

    private static RunPlace? PlaceOf(StackFrame frame) =>
        frame.GetFileName() is { } file ? new RunPlace(file, frame.GetFileLineNumber(), frame.GetFileColumnNumber()) : null;

    private static bool IsOurs(MethodBase method) => method.Module.Assembly.GetName().Name is "ManifestSdk" or "ManifestSdk.KubernetesClient" or "ManifestSdk.Runner";
}

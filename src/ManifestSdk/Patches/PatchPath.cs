using ManifestSdk.Recording;

namespace ManifestSdk.Patches;

/// <summary>
/// Reads the path of a patch, in the notation that findings use: fields between dots, and in brackets an item of a list or a
/// field whose name has dots: <c>spec.template.spec.containers[name=api].tty</c>, <c>metadata.annotations[example.com/a]</c>.
/// </summary>
internal static class PatchPath
{
    /// <summary>The steps of an argument of the running call, or what is wrong with it.</summary>
    public static (PatchStep[] Steps, PatchProblem? Problem) Read(string path, string parameter)
    {
        var steps = new List<PatchStep>();
        var at = 0;
        while (at < path.Length)
        {
            var isBracket = path[at] == '[';
            if (!isBracket && steps.Count > 0 && path[at++] != '.')
                return Wrong(path, parameter, "behind a bracket comes a dot, another bracket, or nothing");

            var start = isBracket ? at + 1 : at;
            var end = isBracket ? path.IndexOf(']', start) : EndOfField(path, start);
            if (end < 0)
                return Wrong(path, parameter, "a bracket is not closed");
            if (end == start)
                return Wrong(path, parameter, "a step is empty");

            steps.Add(new PatchStep(path.Substring(start, end - start), isBracket, CallSite.Piece(parameter, start, end - start)));
            at = isBracket ? end + 1 : end;
        }

        return steps.Count == 0 ? Wrong(path, parameter, "it is empty") : ([.. steps], null);
    }

    private static int EndOfField(string path, int start)
    {
        var end = path.IndexOfAny(['.', '['], start);
        return end < 0 ? path.Length : end;
    }

    private static (PatchStep[] Steps, PatchProblem? Problem) Wrong(string path, string parameter, string reason) => (
        [],
        new PatchProblem(
            $"'{path}' is no path, because {reason}; write fields between dots and items in brackets, such as 'spec.template.spec.containers[name=api].tty'",
            CallSite.Argument(parameter)));
}

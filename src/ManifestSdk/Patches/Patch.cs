using ManifestSdk.Model;
using ManifestSdk.Recording;
using ManifestSdk.Yaml;

namespace ManifestSdk.Patches;

/// <summary>A change to an object that is applied when all builders have written theirs.</summary>
/// <param name="Steps">Where it applies; none means the object itself.</param>
/// <param name="Value">What is merged in there.</param>
/// <param name="Problems">Why it cannot be read; nothing is applied then.</param>
internal sealed record Patch(IReadOnlyList<PatchStep> Steps, ManifestNode Value, IReadOnlyList<PatchProblem> Problems)
{
    /// <summary>A single field, from two arguments of the running call.</summary>
    public static Patch Field(string path, FieldValue value)
    {
        var (steps, problem) = PatchPath.Read(path ?? throw new ArgumentNullException(nameof(path)), nameof(path));
        var node = (value ?? throw new ArgumentNullException(nameof(value))).At(CallSite.Argument(nameof(value)));
        return new Patch(steps, node, problem is null ? [] : [problem]);
    }

    /// <summary>A fragment of YAML, from an argument of the running call.</summary>
    public static Patch Fragment(string yaml)
    {
        var (root, problems) = YamlFragment.Read(yaml ?? throw new ArgumentNullException(nameof(yaml)), static (start, length) => CallSite.Piece(nameof(yaml), start, length));
        if (problems.Count == 0 && root is not ManifestMapping)
            problems = [new PatchProblem("It is no map of fields, such as 'spec: { paused: true }'", CallSite.Argument(nameof(yaml)))];

        return new Patch([], root, problems);
    }

    /// <summary>The object with the patch applied, or as it is and the reason why not.</summary>
    public ManifestMapping ApplyTo(ManifestMapping target, List<PatchProblem> problems)
    {
        problems.AddRange(Problems);
        return Problems.Count == 0 && At(target, depth: 0, problems) is ManifestMapping patched ? patched : target;
    }

    private ManifestNode? At(ManifestNode? node, int depth, List<PatchProblem> problems)
    {
        if (depth == Steps.Count)
            return MergePatch.Merge(node, Value);

        var step = Steps[depth];
        return node switch
        {
            ManifestSequence list when step.InBrackets => InList(list, step, depth, problems),
            null when step.IsItem => Misses(step, "names an item of a list that is not there", problems),
            ManifestMapping or null => InMap(node as ManifestMapping ?? new ManifestMapping([], step.Origin), step, depth, problems),
            _ => Misses(step, node is ManifestSequence ? "leads into a list; name the item in brackets, such as '[name=api]' or '[0]'" : "leads into a value that has no fields", problems),
        };
    }

    private ManifestMapping? InMap(ManifestMapping map, PatchStep step, int depth, List<PatchProblem> problems) =>
        At(map[step.Text], depth + 1, problems) is { } value ? MergePatch.Put(map, new ManifestEntry(step.Text, step.Origin, value)) : null;

    private ManifestNode? InList(ManifestSequence list, PatchStep step, int depth, List<PatchProblem> problems)
    {
        if (step.IndexIn(list) is not (>= 0 and var index))
            return Misses(step, "names no item of the list", problems);

        return At(list.Items[index], depth + 1, problems) is { } value
            ? new ManifestSequence(list.Items.Select((item, i) => i == index ? value : item), list.Origin)
            : null;
    }

    private static ManifestNode? Misses(PatchStep step, string reason, List<PatchProblem> problems)
    {
        problems.Add(new PatchProblem($"The step '{step.Text}' {reason}", step.Origin));
        return null;
    }
}

using ManifestSdk.Model;
using ManifestSdk.Patches;
using ManifestSdk.Rules;

namespace ManifestSdk.Yaml;

/// <summary>Reads YAML that stands in a text of a program.</summary>
internal static class YamlFragment
{
    /// <summary>The value, and what is wrong with it.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="place">Where a piece of the text was written, by its position and length.</param>
    public static (ManifestNode Root, IReadOnlyList<PatchProblem> Problems) Read(string yaml, Func<int, int, Origin> place)
    {
        var problems = new List<YamlProblem>();
        var documents = new YamlReader("", yaml, problems).Read();
        if (documents.Count > 1)
            problems.Add(new YamlProblem(YamlRules.Unreadable, "It has several documents; write one map of fields", documents[1].Root.Origin));

        return (
            Placed(documents.Count == 0 ? ManifestScalar.Null() : documents[0].Root, Place),
            [.. problems.Select(problem => new PatchProblem(problem.Message, Place(problem.Origin)))]);

        Origin Place(Origin origin) => place(origin.Start, origin.Length);
    }

    private static ManifestNode Placed(ManifestNode node, Func<Origin, Origin> place) => node switch
    {
        ManifestMapping mapping => new ManifestMapping(
            mapping.Entries.Select(entry => new ManifestEntry(entry.Key, place(entry.KeyOrigin), Placed(entry.Value, place))),
            place(mapping.Origin)),
        ManifestSequence sequence => new ManifestSequence(sequence.Items.Select(item => Placed(item, place)), place(sequence.Origin)),
        ManifestScalar scalar => scalar.MovedTo(place(scalar.Origin)),
        _ => node,
    };
}

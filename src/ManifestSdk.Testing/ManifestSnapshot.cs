using System.Runtime.CompilerServices;
using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.Testing;

/// <summary>
/// Compares manifests with the ones that a person has accepted. The first run, and every run that differs, fails and leaves a
/// <c>.received.yaml</c> beside the test; renaming it to <c>.verified.yaml</c> accepts it.
/// </summary>
public static class ManifestSnapshot
{
    /// <summary>Compares the YAML of a topology with its snapshot.</summary>
    /// <param name="set">What the topology declares: <c>Topology.Build(Shop.Define)</c>.</param>
    /// <param name="variant">Tells several snapshots of one test apart; part of the file's name.</param>
    /// <param name="comparison">What counts as a difference.</param>
    /// <param name="testFile">Filled in by the compiler: the snapshot lies beside this file and starts with its name.</param>
    /// <param name="testMethod">Filled in by the compiler: the second part of the snapshot's name.</param>
    /// <exception cref="SnapshotMismatchException">The snapshot differs or is missing.</exception>
    public static void Match(
        ManifestSet set,
        string? variant = null,
        SnapshotComparison comparison = SnapshotComparison.Exact,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = "")
    {
        if (set is null)
            throw new ArgumentNullException(nameof(set));

        Match(ManifestYaml.Write(set), variant, comparison, testFile, testMethod);
    }

    /// <summary>Compares YAML text, such as that of the generated <c>Manifests</c> class, with its snapshot.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="variant">Tells several snapshots of one test apart; part of the file's name.</param>
    /// <param name="comparison">What counts as a difference.</param>
    /// <param name="testFile">Filled in by the compiler: the snapshot lies beside this file and starts with its name.</param>
    /// <param name="testMethod">Filled in by the compiler: the second part of the snapshot's name.</param>
    /// <exception cref="SnapshotMismatchException">The snapshot differs or is missing.</exception>
    public static void Match(
        string yaml,
        string? variant = null,
        SnapshotComparison comparison = SnapshotComparison.Exact,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = "")
    {
        if (yaml is null)
            throw new ArgumentNullException(nameof(yaml));

        var file = new SnapshotFile(testFile, testMethod, variant);
        var difference = DifferenceOf(file, yaml, comparison);
        if (difference is null)
        {
            file.DeleteReceived();
            return;
        }

        file.WriteReceived(yaml);
        throw new SnapshotMismatchException(difference);
    }

    private static string? DifferenceOf(SnapshotFile file, string received, SnapshotComparison comparison)
    {
        if (file.ReadVerified() is not { } verified)
            return $"Nothing was verified yet. Read '{file.Received}' and rename it to '{file.Verified}' to accept it.";

        if (comparison == SnapshotComparison.Semantic)
            (verified, received) = (CanonicalYaml.Of(verified), CanonicalYaml.Of(received));

        return verified == received
            ? null
            : $"The manifest differs from '{file.Verified}'. Rename '{file.Received}' to it to accept the change.\n\n"
              + SnapshotDifference.Show(verified, received);
    }
}

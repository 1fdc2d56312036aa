using ManifestSdk.Tool.Inputs;
using ManifestSdk.Tool.Linting;

namespace ManifestSdk.Tool.Fixing;

/// <summary>Mends what can be mended, and checks again: one mended name may let a rule see further.</summary>
internal sealed class Fixer(Linter linter)
{
    /// <summary>No two rules disagree for ever about a value; should they do so, this ends it.</summary>
    private const int MostRounds = 10;

    public FixResult Fix(LintResult result, CancellationToken cancellationToken)
    {
        var original = result.Files;
        var edits = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            var files = EditedFiles(result, ref edits);
            if (files is null)
                break;

            result = linter.Lint(files, cancellationToken);
        }

        var changed = original.Zip(result.Files, static (before, after) => new FixedFile(before, after))
            .Where(static file => file.Before.Text != file.After.Text)
            .ToArray();
        return new FixResult(result, changed, edits);
    }

    /// <summary>All files, edited where there is something to edit; <see langword="null"/> where there is nowhere.</summary>
    private static SourceFile[]? EditedFiles(LintResult result, ref int edits)
    {
        var byFile = result.Findings.Where(static finding => finding.Edit is not null).ToLookup(static finding => finding.File, static finding => finding.Edit!);
        if (byFile.Count == 0)
            return null;

        var made = 0;
        var files = result.Files.Select(file => byFile.Contains(file) ? Edit(file, EditedText.Compatible(byFile[file].Distinct()), ref made) : file).ToArray();
        edits += made;
        return made == 0 ? null : files;
    }

    private static SourceFile Edit(SourceFile file, IReadOnlyList<TextEdit> edits, ref int made)
    {
        var edited = file.With(EditedText.Of(file.Text, edits));
        var expected = new ExpectedTree(edits);
        if (!edited.Yaml.Documents.Select(static document => document.Root).SequenceEqual(file.Yaml.Documents.Select(document => expected.After(document.Root))))
            return file;

        made += edits.Count;
        return edited;
    }
}

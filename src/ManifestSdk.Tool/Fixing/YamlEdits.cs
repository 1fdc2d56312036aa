using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Tool.Inputs;

namespace ManifestSdk.Tool.Fixing;

/// <summary>Turns the fixes of findings into edits of YAML text, where one changes that value and nothing else.</summary>
internal sealed class YamlEdits(IReadOnlyDictionary<string, SourceFile> files)
{
    private readonly Dictionary<string, ScalarPlaces> _places = new(StringComparer.Ordinal);

    /// <summary>The edit, or <see langword="null"/> where none can be made without changing something else.</summary>
    public TextEdit? TryMake(ManifestFix fix)
    {
        if (fix.Target.Path is not { } path || !files.TryGetValue(path, out var file) || file.Content.InvalidAt is not null)
            return null;

        if (!_places.TryGetValue(path, out var places))
            _places.Add(path, places = new ScalarPlaces(file.Yaml));

        // What an anchor shares would change wherever it is used.
        if (places.OneAt(fix.Target) is not { } value || Replace(file, fix, value) is not { } edit)
            return null;

        return fix.Beside is null ? edit : Join(file, edit, fix.Beside, places);
    }

    private static TextEdit? Replace(SourceFile file, ManifestFix fix, string value) => ScalarSpelling.TryReplace(file, fix) ?? BlockSpelling.TryReplace(file, fix, value);

    /// <summary>One edit of both places and what stands between them, so that no other edit comes between.</summary>
    private static TextEdit? Join(SourceFile file, TextEdit first, ManifestFix other, ScalarPlaces places) =>
        other.Target.Start >= first.Fix.Target.Start + first.Fix.Target.Length && places.OneAt(other.Target) is { } value && Replace(file, other, value) is { } second
            ? first with { NewText = first.NewText + file.Text[(first.Fix.Target.Start + first.Fix.Target.Length)..second.Start] + second.NewText }
            : null;
}

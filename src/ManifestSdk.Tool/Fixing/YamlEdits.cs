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
        return places.AreOneAt(fix.Target) ? ScalarSpelling.TryReplace(file, fix) : null;
    }
}

using ManifestSdk.Analyzers.Severities;
using ManifestSdk.Rules;
using ManifestSdk.Tool.Inputs;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Tool.Linting;

/// <summary>The <c>.editorconfig</c> files that count, and the severities that they give to rules.</summary>
internal sealed class SeverityConfiguration
{
    private const string FileName = ".editorconfig";

    private readonly string _directory;
    private readonly EditorConfigSeverities _severities;

    private SeverityConfiguration(string directory, IReadOnlyCollection<AnalyzerConfig> configs)
    {
        _directory = directory;
        _severities = new(configs);
    }

    /// <summary>
    /// The one file that the user names. It holds for files anywhere, as if it lay in the root; only sections with a folder
    /// in them count from where it lies.
    /// </summary>
    public static SeverityConfiguration OfFile(string path, string directory)
    {
        var fullPath = Path.GetFullPath(path, directory);
        var text = Read(fullPath, path);
        var places = new[] { Path.GetPathRoot(fullPath)!, Path.GetDirectoryName(fullPath)! }.Distinct();
        return new(directory, places.Select(place => AnalyzerConfig.Parse(text, Path.Join(place, FileName))).ToArray());
    }

    /// <summary>What lies in and above the folders of the files; standard input is taken for a file of the working directory.</summary>
    public static SeverityConfiguration Above(IEnumerable<InputFile> files, string directory)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var folder = Path.GetDirectoryName(PathOf(file, directory)); folder is not null && folders.Add(folder);)
                folder = Path.GetDirectoryName(folder);
        }

        var paths = folders.Select(static folder => Path.Join(folder, FileName)).Where(File.Exists);
        return new(directory, paths.Select(static path => AnalyzerConfig.Parse(Read(path, path), path)).ToArray());
    }

    /// <summary>How much a finding of a rule in a file matters; <see langword="null"/> where the rule is off.</summary>
    public RuleSeverity? Of(RuleDescriptor rule, InputFile file) => _severities.Of(rule, PathOf(file, _directory)) switch
    {
        ReportDiagnostic.Default => rule.IsEnabledByDefault ? rule.Severity : null,
        ReportDiagnostic.Error => RuleSeverity.Error,
        ReportDiagnostic.Warn => RuleSeverity.Warning,
        ReportDiagnostic.Info => RuleSeverity.Info,
        _ => null,
    };

    private static string PathOf(InputFile file, string directory) => file.FullPath ?? Path.Join(directory, "stdin.yaml");

    private static string Read(string path, string name)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"Cannot read '{name}': {exception.Message}");
        }
    }
}

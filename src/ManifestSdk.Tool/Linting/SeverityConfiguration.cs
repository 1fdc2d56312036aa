using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManifestSdk.Rules;
using ManifestSdk.Tool.Inputs;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Tool.Linting;

/// <summary>
/// The severities that <c>.editorconfig</c> files give to rules, read by the compiler's own code: what holds for a C#
/// topology holds for a YAML file.
/// </summary>
internal sealed class SeverityConfiguration
{
    private const string FileName = ".editorconfig";
    private const string BulkPrefix = "dotnet_analyzer_diagnostic.";
    private const string BulkSuffix = "severity";

    private readonly string _directory;
    private readonly AnalyzerConfigSet? _configs;
    private readonly ConcurrentDictionary<InputFile, AnalyzerConfigOptionsResult> _options = new();

    private SeverityConfiguration(string directory, IReadOnlyCollection<AnalyzerConfig> configs)
    {
        _directory = directory;
        _configs = configs.Count == 0 ? null : AnalyzerConfigSet.Create(configs.ToImmutableArray());
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
    public RuleSeverity? Of(RuleDescriptor rule, InputFile file)
    {
        var byDefault = rule.IsEnabledByDefault ? rule.Severity : default(RuleSeverity?);
        if (_configs is null)
            return byDefault;

        var options = _options.GetOrAdd(file, OptionsFor);
        if (options.TreeOptions.TryGetValue(rule.Id, out var configured))
            return configured == ReportDiagnostic.Default ? byDefault : SeverityOf(configured);

        // As in the compiler, a setting for many rules wakes none that is off.
        return byDefault is not null && BulkSetting(rule, options.AnalyzerOptions) is { } setting ? SeverityOf(setting) : byDefault;
    }

    private AnalyzerConfigOptionsResult OptionsFor(InputFile file) => _configs!.GetOptionsForSourcePath(PathOf(file, _directory));

    private static string? BulkSetting(RuleDescriptor rule, ImmutableDictionary<string, string> options) =>
        options.GetValueOrDefault($"{BulkPrefix}category-{rule.Category.ToLowerInvariant()}.{BulkSuffix}")
        ?? options.GetValueOrDefault(BulkPrefix + BulkSuffix);

    private static RuleSeverity? SeverityOf(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Error => RuleSeverity.Error,
        ReportDiagnostic.Warn => RuleSeverity.Warning,
        ReportDiagnostic.Info => RuleSeverity.Info,
        _ => null,
    };

    private static RuleSeverity? SeverityOf(string setting) => setting.ToLowerInvariant() switch
    {
        "error" => RuleSeverity.Error,
        "warning" => RuleSeverity.Warning,
        "suggestion" => RuleSeverity.Info,
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

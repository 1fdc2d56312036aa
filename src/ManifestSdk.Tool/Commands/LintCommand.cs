using System.CommandLine;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Tool.Linting;

namespace ManifestSdk.Tool.Commands;

/// <summary><c>manifest lint</c>: the command line of it.</summary>
internal sealed class LintCommand
{
    private const string Description = """
        Checks manifests, all of them together: what one file declares, another may refer to.

        Examples:
          manifest lint                                what lies below the working directory
          manifest lint k8s/ 'apps/**/ingress.yaml'
          helm template shop ./chart | manifest lint -
          manifest lint k8s --format sarif > manifests.sarif
          manifest lint k8s --fix --dry-run            shows what --fix would change

        Exit code: 0 nothing found, 1 findings at or above --severity, 2 could not run.
        """;

    private readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Files, folders (their .yaml, .yml and .json files at any depth), patterns such as 'k8s/**/*.yaml', or - for standard input. The working directory unless given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _format = new Option<string>("--format") { Description = "How to write findings out", DefaultValueFactory = static _ => "text" }
        .AcceptOnlyFromAmong("text", "json", "sarif", "github");

    private readonly Option<string> _severity = new Option<string>("--severity") { Description = "The least severity to report, and to fail for", DefaultValueFactory = static _ => "warning" }
        .AcceptOnlyFromAmong("error", "warning", "info");

    private readonly Option<string?> _config = new("--config")
    {
        Description = "The .editorconfig with severities (dotnet_diagnostic.MSDK3001.severity = none). Unless given, those in and above each file's folder count",
        HelpName = "path",
    };

    private readonly Option<bool> _fix = new("--fix") { Description = "Mend what can be mended; comments and formatting stay" };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "With --fix: show the changes as a diff, and make none" };

    private readonly Dictionary<string, Option<string?>> _versions = ClusterProfile.SettingNames.ToDictionary(static name => name, VersionOption);

    public static Command Create(Terminal terminal)
    {
        var options = new LintCommand();
        var command = new Command("lint", Description) { options._paths, options._format, options._severity, options._config, options._fix, options._dryRun };
        foreach (var version in options._versions.Values)
            command.Options.Add(version);

        // On a thread of its own: Ctrl+C is listened to only once an action has begun to be awaited.
        command.SetAction((arguments, cancellationToken) => Task.Run(() => new LintRun(terminal, options.Read(arguments)).Run(cancellationToken)));
        return command;
    }

    private LintOptions Read(ParseResult arguments)
    {
        var options = new LintOptions
        {
            Paths = arguments.GetValue(_paths) is { Length: > 0 } paths ? paths : ["."],
            Format = Enum.Parse<LintFormat>(arguments.GetValue(_format)!, ignoreCase: true),
            Threshold = Enum.Parse<RuleSeverity>(arguments.GetValue(_severity)!, ignoreCase: true),
            ConfigPath = arguments.GetValue(_config),
            Fix = arguments.GetValue(_fix),
            DryRun = arguments.GetValue(_dryRun),
            Cluster = ClusterProfile.Read(name => arguments.GetValue(_versions[name]), static problem => throw new CannotRunException(problem + ".")),
        };
        Refuse(options);
        return options;
    }

    private void Refuse(LintOptions options)
    {
        if (options.Paths.FirstOrDefault(static path => path.Length > 1 && path[0] == '-') is { } unknown)
            throw new CannotRunException($"There is no option '{unknown}'.{NearMiss.Question(unknown, OptionNames)} For a file of that name, write './{unknown}'.");
        if (options.DryRun && !options.Fix)
            throw new CannotRunException("--dry-run goes with --fix.");
        if (options.DryRun && options.Format != LintFormat.Text)
            throw new CannotRunException("--dry-run prints a diff; it goes with --format text only.");
        if (options is { Fix: true, DryRun: false } && options.Paths.Contains("-"))
            throw new CannotRunException("Standard input cannot be mended in place. With --dry-run, the changes are shown.");
    }

    private IEnumerable<string> OptionNames =>
        new Option[] { _format, _severity, _config, _fix, _dryRun }.Concat(_versions.Values).Select(static option => option.Name);

    /// <summary>The option for a choice that projects make by an MSBuild property: <c>--kubernetes-version</c>.</summary>
    private static Option<string?> VersionOption(string setting)
    {
        var words = string.Concat(setting.Select(static character => char.IsUpper(character) ? $"-{char.ToLowerInvariant(character)}" : $"{character}"));
        return new Option<string?>("-" + words) { Description = $"The release in the cluster, such as 1.30; what MSBuild knows as {setting}", HelpName = "version" };
    }
}

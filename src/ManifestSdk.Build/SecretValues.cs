using System.Globalization;
using Microsoft.Build.Framework;

namespace ManifestSdk.Build;

/// <summary>
/// Fills the values of secret parameters in at the last moment, on the way into a file. No message names a value: they are
/// read from the environment or from files, so that neither a command line nor a binary log holds them.
/// </summary>
internal sealed class SecretValues(IReadOnlyList<ITaskItem> items, string projectFolder)
{
    public CompiledManifest FillIn(CompiledManifest manifest)
    {
        if (!SecretToken.IsIn(manifest.Text))
            return manifest;

        var environment = manifest.Path.Split('/')[0];
        return manifest with { Text = SecretToken.Replace(manifest.Text, name => Escaped(ValueOf(name, environment, manifest.Path))), HoldsSecrets = true };
    }

    private string ValueOf(string name, string environment, string path)
    {
        var item = items
            .Where(item => item.ItemSpec == name && item.GetMetadata("Environment") is var own && (own.Length == 0 || own == environment))
            .OrderBy(static item => item.GetMetadata("Environment").Length == 0)
            .FirstOrDefault()
            ?? throw Problem(name, $"has no value for '{path}'. Say where it is, <ManifestSecret Include=\"{name}\" EnvironmentVariable=\"…\" /> or File=\"…\", or set ManifestSecrets to 'keep'.");

        return (item.GetMetadata("EnvironmentVariable"), item.GetMetadata("File")) switch
        {
            ({ Length: > 0 } variable, "") => Environment.GetEnvironmentVariable(variable)
                ?? throw Problem(name, $"comes from the environment variable '{variable}', which is not set. Set it for the build, or set ManifestSecrets to 'keep'."),
            ("", { Length: > 0 } file) => ReadFile(name, Path.Combine(projectFolder, file)),
            _ => throw Problem(name, "says not where its value is. Write either EnvironmentVariable or File on the <ManifestSecret>; a value in the project would end up in logs."),
        };
    }

    private static string ReadFile(string name, string file)
    {
        if (!File.Exists(file))
            throw Problem(name, $"comes from the file '{file}', which does not exist. Make it, or set ManifestSecrets to 'keep'.");

        // Editors and kubectl end a file with a line end that is no part of what is in it.
        var text = File.ReadAllText(file);
        return text.EndsWith("\r\n", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2) : text.EndsWith("\n", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;
    }

    private static ManifestBuildException Problem(string name, string problem) =>
        new(ManifestBuildException.SecretWithoutValue, $"Secret parameter '{name}' {problem}");

    /// <summary>As it stands in a scalar in double quotes: the writer puts every text with a token into such.</summary>
    private static string Escaped(string value) => string.Concat(value.Select(static character => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    }));
}

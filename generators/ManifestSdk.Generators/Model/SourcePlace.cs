using System.Globalization;

namespace ManifestSdk.Generators.Model;

/// <summary>A place in a source file, line and column counted from 1 on.</summary>
internal sealed record SourcePlace(string Path, int Line, int Column)
{
    /// <summary><c>Shop.cs(12,20)</c>: relative to the project, so that the assembly is the same wherever the project lies.</summary>
    public string In(string projectFolder)
    {
        var path = projectFolder.Length > 0 && Path.StartsWith(projectFolder, StringComparison.Ordinal) ? Path.Substring(projectFolder.Length) : Path;
        return string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", path, Line, Column);
    }
}

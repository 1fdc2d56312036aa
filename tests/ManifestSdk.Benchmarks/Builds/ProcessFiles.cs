using System.Globalization;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>What Linux says about a process, which may have ended: then nothing.</summary>
internal static class ProcessFiles
{
    private const string PeakField = "VmHWM:";

    /// <summary>The most memory that it has held.</summary>
    public static long PeakBytes(int process)
    {
        var line = Read(process, "status").Split('\n').FirstOrDefault(static line => line.StartsWith(PeakField, StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line[PeakField.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * 1024;
    }

    public static string CommandLine(int process) => Read(process, "cmdline");

    private static string Read(int process, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/{file}");
        }
        catch (IOException)
        {
            return "";
        }
    }
}

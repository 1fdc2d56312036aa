using System.ComponentModel;
using System.Diagnostics;

namespace ManifestSdk.Build.Tests;

/// <summary>A file system in memory that is full after a few files.</summary>
internal sealed class SmallDisk : IDisposable
{
    public const int Bytes = 256 * 1024;

    public SmallDisk(string folder)
    {
        Folder = Directory.CreateDirectory(folder).FullName;
        if (!Run("mount", "-t", "tmpfs", "-o", $"size={Bytes}", "tmpfs", Folder))
            throw new InvalidOperationException("no file system can be mounted here");
    }

    public string Folder { get; }

    /// <summary>Whether this process may mount one.</summary>
    public static bool IsAvailable()
    {
        if (!OperatingSystem.IsLinux())
            return false;

        var folder = Directory.CreateTempSubdirectory("manifestsdk-disk").FullName;
        try
        {
            using (new SmallDisk(folder))
                return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
        finally
        {
            Directory.Delete(folder);
        }
    }

    public void Dispose() => Run("umount", Folder);

    private static bool Run(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            // No such command.
            return false;
        }
    }
}

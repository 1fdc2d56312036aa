using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ManifestSdk.Runner;

/// <summary>This process and all that a topology starts. None of it outlives the build.</summary>
internal static partial class ProcessTree
{
    private const int Kill = 9;

    /// <summary>Ends the tree when the other end of a pipe is gone: the build gave up, was cancelled, or was killed itself.</summary>
    public static void EndWith(Stream input)
    {
        // A group of its own, so that one signal reaches every child.
        if (!OperatingSystem.IsWindows())
            _ = SetGroup(0, 0);

        new Thread(() =>
        {
            while (input.ReadByte() >= 0)
            {
            }

            End();
        })
        { IsBackground = true }.Start();
    }

    public static void End()
    {
        if (OperatingSystem.IsWindows())
            Process.Start("taskkill", ["/T", "/F", "/PID", Environment.ProcessId.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        else if (GroupOf(0) == Environment.ProcessId)
            _ = Signal(0, Kill);

        Process.GetCurrentProcess().Kill();
    }

    [LibraryImport("libc", EntryPoint = "setpgid")]
    private static partial int SetGroup(int process, int group);

    [LibraryImport("libc", EntryPoint = "getpgid")]
    private static partial int GroupOf(int process);

    /// <summary>Sends a signal; process 0 stands for the caller's group.</summary>
    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);
}

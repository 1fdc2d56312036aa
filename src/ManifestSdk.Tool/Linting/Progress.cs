using Spectre.Console;

namespace ManifestSdk.Tool.Linting;

/// <summary>Tells a person who waits that something is going on.</summary>
internal static class Progress
{
    /// <summary>What is over by then needs no word.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    public static T During<T>(Terminal terminal, Func<T> work)
    {
        if (!terminal.IsErrorShown)
            return work();

        var task = Task.Run(work);
        if (Task.WhenAny(task, Task.Delay(Patience)).Result != task)
            terminal.ErrorConsole().Status().Start("Checking manifests…", _ => Task.WhenAny(task).Wait());

        return task.GetAwaiter().GetResult();
    }
}

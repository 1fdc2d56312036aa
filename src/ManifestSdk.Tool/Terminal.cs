using Spectre.Console;

namespace ManifestSdk.Tool;

/// <summary>Where a run reads and writes. Colours and progress are for people: never in a pipe, and not with NO_COLOR.</summary>
/// <param name="Directory">The directory that relative paths start from.</param>
/// <param name="Input">Opens standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Terminal(string Directory, Func<Stream> Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Whether a person reads standard output.</summary>
    public bool IsOutputShown { get; init; }

    /// <summary>Whether a person reads standard error.</summary>
    public bool IsErrorShown { get; init; }

    /// <summary>Whether colours are welcome where a person reads.</summary>
    public bool HasColors { get; init; }

    public static Terminal OfProcess() => new(Environment.CurrentDirectory, Console.OpenStandardInput, Console.Out, Console.Error)
    {
        IsOutputShown = !Console.IsOutputRedirected,
        IsErrorShown = !Console.IsErrorRedirected,
        HasColors = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };

    public IAnsiConsole OutputConsole() => ConsoleOn(Output, IsOutputShown);

    public IAnsiConsole ErrorConsole() => ConsoleOn(Error, IsErrorShown);

    private IAnsiConsole ConsoleOn(TextWriter writer, bool isShown)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isShown ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isShown && HasColors ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isShown ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });

        // A terminal breaks long lines itself; breaks of ours would end up in what people copy.
        console.Profile.Width = short.MaxValue;
        return console;
    }
}

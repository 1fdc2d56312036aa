using System.CommandLine;
using ManifestSdk.Tool.Commands;
using Spectre.Console;

namespace ManifestSdk.Tool;

/// <summary>The command <c>manifest</c>, with everything that a process brings given to it.</summary>
internal static class ManifestTool
{
    // '@' begins no file of arguments: it may begin the name of a manifest.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        var root = new RootCommand("Checks Kubernetes manifests, and explains what it finds.")
        {
            LintCommand.Create(terminal),
            ExplainCommand.Create(terminal),
        };
        var parsed = root.Parse(arguments.Length == 0 ? ["--help"] : arguments, Parser);
        if (parsed.Errors.Count > 0)
            return Refuse(parsed.Errors.Select(static error => error.Message), terminal);

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (CannotRunException exception)
        {
            return Refuse([exception.Message], terminal);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (IOException)
        {
            // Who read the output, such as 'head', has closed it.
            return ExitCode.CouldNotRun;
        }
        catch (Exception exception)
        {
            return Refuse([$"This is a defect of the tool, and not of the manifests: {exception.GetType().Name}: {exception.Message} Please report it."], terminal);
        }
    }

    private static int Refuse(IEnumerable<string> problems, Terminal terminal)
    {
        var console = terminal.ErrorConsole();
        foreach (var problem in problems)
        {
            console.Write("manifest: ", new Style(Color.Red, decoration: Decoration.Bold));
            console.Write(problem + "\n", Style.Plain);
        }

        return ExitCode.CouldNotRun;
    }
}

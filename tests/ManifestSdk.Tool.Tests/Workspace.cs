using System.Text;
using System.Text.Json;

namespace ManifestSdk.Tool.Tests;

/// <summary>A folder with files, and the tool run in it as a process would run it.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("manifest tool ").FullName;

    public string Root => _root;

    /// <summary>What a run prints about what it cannot do, and about what it mended.</summary>
    public string Error { get; private set; } = "";

    /// <summary>What the last run printed, with the ends of lines that it printed.</summary>
    public string Output { get; private set; } = "";

    public int ExitCode { get; private set; }

    public Workspace With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public Workspace With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    public string PathOf(string path) => Path.Combine(_root, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public string Run(params string[] arguments) => RunWith("", arguments);

    public string RunWith(string input, params string[] arguments) => Run(input, static terminal => terminal, arguments);

    public string Run(string input, Func<Terminal, Terminal> change, params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var terminal = change(new Terminal(_root, () => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error));
        ExitCode = ManifestTool.RunAsync(arguments, terminal).GetAwaiter().GetResult();
        Error = error.ToString().ReplaceLineEndings("\n");
        Output = output.ToString();
        return Output.ReplaceLineEndings("\n");
    }

    /// <summary>What lint finds, as its JSON says it.</summary>
    public JsonElement[] Findings(params string[] arguments) =>
        JsonDocument.Parse(Run([.. arguments, "--format", "json"])).RootElement.EnumerateArray().ToArray();

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

using System.Text.RegularExpressions;

namespace ManifestSdk.Evaluation.Tests;

/// <summary>docs/language.md lists exactly what the corpus proves.</summary>
public partial class LanguagePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "language.md")).Replace("\r\n", "\n", StringComparison.Ordinal);

    public static TheoryData<string> Groups { get; } = new(Corpus.Groups.Keys);

    [Theory]
    [MemberData(nameof(Groups))]
    public void Each_line_is_proven_and_each_proof_has_a_line(string group)
    {
        var section = Page.Split($"\n## {Title(group)}\n")[1].Split("\n## ")[0];
        var lists = section.Split("\nRefused:\n");

        Assert.Equal(Lines(group, refused: false), Bullets(lists[0]));
        Assert.Equal(Lines(group, refused: true), lists.Length > 1 ? Bullets(lists[1]) : []);
    }

    private static string[] Lines(string group, bool refused) => Corpus.Groups[group]
        .Where(snippet => snippet.Problem is not null == refused)
        .Select(static snippet => snippet.Problem is { } problem ? $"{snippet.Id} ({problem.Id})" : snippet.Id)
        .ToArray();

    private static string[] Bullets(string text) => Bullet().Matches(text).Select(static match => match.Groups[1].Value).ToArray();

    /// <summary><c>ControlFlow</c> → <c>Control flow</c>.</summary>
    private static string Title(string group) => group[0] + Capital().Replace(group[1..], static match => " " + match.Value.ToLowerInvariant());

    [GeneratedRegex("^- (.*)$", RegexOptions.Multiline)]
    private static partial Regex Bullet();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}

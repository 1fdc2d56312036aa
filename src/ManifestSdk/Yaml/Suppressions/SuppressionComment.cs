using ManifestSdk.Rules;

namespace ManifestSdk.Yaml;

/// <summary>
/// The text of a suppression: <c>manifest-sdk: disable MSDK3001, unknown-field -- reason</c>, for a line; with
/// <c>disable-document</c> or <c>disable-file</c>, for more.
/// </summary>
/// <param name="Verb">For how much of the file it holds.</param>
/// <param name="Rules">What it turns off.</param>
/// <param name="Problem">Why it means nothing; <see langword="null"/> where all is well.</param>
internal sealed record SuppressionComment(string Verb, IReadOnlyList<RuleDescriptor> Rules, string? Problem)
{
    public const string Mark = "manifest-sdk:";
    public const string Line = "disable";
    public const string Document = "disable-document";
    public const string File = "disable-file";

    public static readonly string[] Verbs = [Line, Document, File];

    private const string Form = "'# manifest-sdk: disable MSDK0000 -- reason'";

    private static readonly char[] Separators = [',', ' ', '\t'];

    private static readonly Lazy<Dictionary<string, RuleDescriptor>> RulesByWord = new(static () => RuleRegistry.Descriptors
        .SelectMany(static rule => new[] { (Word: rule.Id, Rule: rule), (Word: rule.Name, Rule: rule) })
        .ToDictionary(static pair => pair.Word, static pair => pair.Rule, StringComparer.OrdinalIgnoreCase));

    /// <summary>Reads a comment without its <c>#</c>, or returns <see langword="null"/> for a comment about something else.</summary>
    public static SuppressionComment? TryRead(string comment)
    {
        var text = comment.Trim();
        if (!text.StartsWith(Mark, StringComparison.Ordinal))
            return null;

        var (instruction, reason) = SplitReason(text.Substring(Mark.Length));
        var words = instruction.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var names = words.Skip(1).ToArray();
        var rules = names.Where(RulesByWord.Value.ContainsKey).Select(static name => RulesByWord.Value[name]).Distinct().ToArray();
        return new SuppressionComment(words.FirstOrDefault() ?? "", rules, ProblemOf(words.FirstOrDefault(), names, reason));
    }

    private static (string Instruction, string Reason) SplitReason(string text)
    {
        var dashes = text.IndexOf("--", StringComparison.Ordinal);
        return dashes < 0 ? (text, "") : (text.Substring(0, dashes), text.Substring(dashes + 2).Trim());
    }

    private static string? ProblemOf(string? verb, string[] names, string reason)
    {
        if (verb is null || !Verbs.Contains(verb))
            return $"'{verb}' is no suppression; write {Wording.Choice(Verbs)}, rules and a reason: {Form}";
        if (names.Length == 0)
            return $"The suppression names no rule; write {Form}";
        if (names.FirstOrDefault(static name => !RulesByWord.Value.ContainsKey(name)) is { } unknown)
            return $"There is no rule '{unknown}'.{WrittenNear(unknown)}";

        return reason.Length == 0 ? $"The suppression gives no reason; write {Form}" : null;
    }

    private static string WrittenNear(string unknown) =>
        NearMiss.Question(unknown, RulesByWord.Value.Keys) is { Length: > 0 } question ? question : " Write its id or its name.";
}

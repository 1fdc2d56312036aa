using ManifestSdk.Model;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Gives unknown text the form in which builders record it: a token for each unknown piece. A token contains the checksum of
/// the file in which the topology is written, so that nothing written there can be taken for one.
/// </summary>
internal sealed class UnknownTexts(SyntaxTree topology)
{
    // Private use characters: no name, number or pattern of Kubernetes contains them.
    private const char Start = '\uE000';
    private const char End = '\uE001';

    private readonly Dictionary<Unknown, UnknownText> _texts = [];
    private string? _checksum;

    public IReadOnlyDictionary<Unknown, UnknownText> All => _texts;

    /// <summary>A text that a builder may record.</summary>
    public string TextOf(Unknown unknown) => Budget.Check(string.Concat(unknown.Parts.Select(part => part as string ?? TokenOf((Unknown)part))));

    /// <summary>The unknown in what a builder says of itself: no text with a token in it comes back to the program's code.</summary>
    public Unknown? FindIn(object? value)
    {
        if (_texts.Count == 0 || value?.ToString() is not { } text || text.IndexOf(Start) < 0)
            return null;

        foreach (var pair in _texts)
        {
            if (pair.Value.IsIn(text))
                return pair.Key.Derive();
        }

        return null;
    }

    private string TokenOf(Unknown unknown)
    {
        if (!_texts.TryGetValue(unknown, out var text))
            _texts[unknown] = text = new UnknownText($"{Start}{_texts.Count}-{_checksum ??= Checksum()}{End}", unknown.Source.Syntax.Origin());

        return text.Token;
    }

    private string Checksum() => string.Concat(topology.GetText().GetChecksum().Select(static part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
}

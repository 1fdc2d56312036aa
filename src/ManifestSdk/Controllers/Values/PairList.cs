using System.Text;

namespace ManifestSdk.Controllers.Values;

/// <summary>Writes and reads <c>key=value</c> lists as the AWS Load Balancer Controller does.</summary>
internal static class PairList
{
    /// <summary>Joins a pair; a comma or backslash in its key or value is escaped by a backslash.</summary>
    public static string Join(string key, string value) => Escape(key) + "=" + Escape(value);

    /// <summary>The pairs, unescaped and trimmed; blank ones do not count.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var pair = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
                pair.Append(text[++i]);
            else if (text[i] == ',')
            {
                if (Take(pair) is { Length: > 0 } finished)
                    yield return finished;
            }
            else
                pair.Append(text[i]);
        }

        if (Take(pair) is { Length: > 0 } last)
            yield return last;
    }

    private static string Take(StringBuilder pair)
    {
        var text = pair.ToString().Trim();
        pair.Clear();
        return text;
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace(",", "\\,");
}

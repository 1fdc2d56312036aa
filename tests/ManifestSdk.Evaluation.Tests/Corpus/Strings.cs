namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class Strings
{
    public static Snippet[] All { get; } =
    [
        new("interpolation", """var name = "api"; var n = 3; Show($"{name}-{n}-{true}-{'x'}-{(byte)7}");"""),
        new("alignment", """var n = 42; Show($"[{n,5}][{n,-5}][{"ab",4}]");"""),
        new("integer formats", """var n = 42; Show($"{n:D4} {n:X} {n:x4} {255:X2}");"""),
        new("braces and verbatim", """var n = 1; Show($@"{{{n}}}\n"); Show(@"a\b");"""),
        new("concatenation", """var n = 3; string? nothing = null; object? o = null; Show("a" + n + 'c' + true + nothing + o + 5L);"""),
        new("char plus int is a number", """var n = 'a' + 1; Show("" + n); Show("" + 'a' + 1);"""),
        new("compound concatenation", """var text = "a"; text += "b"; text += 1; text += 'c'; Show(text);"""),
        new("raw literals", "var n = 1; Show($$\"\"\"{\"a\": {{n}}}\"\"\");"),
        new("members", """
            var s = " Shop-Front ";
            Show(s.Trim().ToLowerInvariant().Replace('-', '_').Replace("shop", "s") + s.Length + s.TrimStart().Length + s.TrimEnd().Length);
            Show(s.Substring(1, 4) + s.Substring(6) + s.ToUpperInvariant().Trim('S', ' ') + s.Contains("op") + s.Contains('x'));
            Show("7".PadLeft(3, '0') + "7".PadRight(3) + "|" + "ab".Insert(1, "-") + "abc".Remove(1) + "abc".Remove(1, 1));
            """),
        new("ordinal searches", """
            var s = "shop/front/front";
            Show(s.IndexOf('/') + " " + s.LastIndexOf('/') + " " + s.IndexOf("front", StringComparison.Ordinal) + " " + s.StartsWith("shop", StringComparison.Ordinal)
                + s.EndsWith("FRONT", StringComparison.OrdinalIgnoreCase) + (s.IndexOf('x') < 0) + s.StartsWith('s') + s.EndsWith('t'));
            """),
        new("split and join", """
            var parts = "a,b,,c".Split(',');
            Show(string.Join("|", parts) + string.Join('|', "a b".Split(' ')) + string.Join(";", "a,,b".Split(',', StringSplitOptions.RemoveEmptyEntries)));
            Show(string.Join(",", 1, 2, 3) + string.Join("-", new List<int> { 4, 5 }) + string.Join("+", "x", "y"));
            """),
        new("concat", """Show(string.Concat("a", "b") + string.Concat("a", "b", "c", "d", "e") + string.Concat(new[] { "x", "y" }) + string.Concat(1, 'c'));"""),
        new("equality", """string a = "x", b = "X"; Show("" + (a == b) + (a != b) + a.Equals("x") + string.Equals(a, b, StringComparison.OrdinalIgnoreCase));"""),
        new("indices and ranges", """var s = "abcdef"; var i = 2; Show("" + s[0] + s[^1] + s[i] + s[1..3] + s[..2] + s[^2..] + s[i..]);"""),
        new("null and empty", """string? s = null; Show("" + string.IsNullOrEmpty(s) + string.IsNullOrWhiteSpace(" ") + string.Empty + (s ?? "none") + s?.Length);"""),
        new("characters", """var c = 'a'; c++; Show("" + c + char.IsDigit('5') + char.IsLetter(c) + char.ToUpperInvariant(c) + (char)(c + 1) + (int)c);"""),
        new("enumerating characters", """var n = 0; foreach (var c in "a-b-c") if (c == '-') n++; Show("" + n);"""),
        new("string builder", """
            var sb = new StringBuilder("x");
            sb.Append("a").Append(1).Append('c').Append('-', 3).Append(true).Insert(0, "<").Replace("a", "b");
            sb.Append($"{1}{"z",3}");
            sb.Length--;
            Show(sb.ToString() + sb.Length + sb[0]);
            """),
        new("format", """Show(string.Format("{0}/{1}:{0}", "a", 5) + string.Format("{{{0}}}", 1) + string.Format("{0}{1}{2}{3}", 1, 2, 3, 4));"""),
        new("comparisons", """Show("" + (string.CompareOrdinal("a", "b") < 0) + string.Compare("a", "A", StringComparison.OrdinalIgnoreCase));"""),
        new("to string", """int n = 5; Show(n.ToString() + true.ToString() + 'c'.ToString() + "s".ToString() + n.ToString("D3") + (-5).ToString(CultureInfo.InvariantCulture));"""),
        new("new string", """Show(new string('x', 3) + new string(new[] { 'a', 'b' }) + string.Concat(Enumerable.Repeat("ab", 2)));"""),
        new("nameof", """var port = 1; Show(nameof(port) + nameof(Topology) + nameof(StringBuilder.Append));"""),
        new("typeof name", """Show(typeof(Topology).Name + typeof(int).Name);"""),
        new("parse", """Show("" + (int.Parse("80") + 1) + int.Parse("-5", CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) + bool.Parse("true") + (int.TryParse("12", out var n) ? n : 0) + int.TryParse("99999999999", out _));"""),
        new("invariant interpolation", """Show(string.Create(CultureInfo.InvariantCulture, $"{-5}|{1.5m}"));"""),
        new("formats in the invariant culture", """
            var i = CultureInfo.InvariantCulture; Show(string.Format(i, "{0}-{1:D3}|{2,5}|{2,-5}|{{x}}", "a", 7, true) + string.Format(i, "{0:0.00}", 1.5m) + string.Format(i, "{0:yyyy}", new DateTime(2030, 1, 1)) + string.Format(i, "{0}{1}{2}{3}", 1, 2, 3, -4));
            var b = new StringBuilder(); b.Append(i, $"{1.5m}|{-3}").AppendFormat(i, "{0:X2}", 255).Append($"{1}"); Show(b.ToString());
            Show(decimal.Parse("1.5", i).ToString(i) + int.Parse("-5", NumberStyles.Integer, i).ToString(i) + int.TryParse("x", NumberStyles.Integer, i, out _));
            """),

        new("culture upper", """Show([|"a".ToUpper()|]);""", Problem: ("MSDK0002", "ToUpperInvariant")),
        new("culture starts with", """Show("" + [|"abc".StartsWith("a")|]);""", Problem: ("MSDK0002", "StringComparison.Ordinal")),
        new("culture index of", """Show("" + [|"abc".IndexOf("b")|]);""", Problem: ("MSDK0002", "StringComparison.Ordinal")),
        new("culture comparison", """Show("" + [|"a".Equals("A", StringComparison.CurrentCultureIgnoreCase)|]);""", Problem: ("MSDK0002", "StringComparison.Ordinal")),
        new("real number text", """var d = 1.5; Show($"{[|d|]}");""", Problem: ("MSDK0002", "culture")),
        new("negative number text", """var n = -1; Show($"{[|n|]}");""", Problem: ("MSDK0002", "InvariantCulture")),
        new("culture format", """var n = 1000; Show($"{[|n|]:N0}");""", Problem: ("MSDK0002", "N0")),
        new("culture to string", """var d = 1.5; Show([|d.ToString()|]);""", Problem: ("MSDK0002", "culture")),
        new("append line", """var sb = new StringBuilder(); [|sb.AppendLine("x")|]; Show(sb.ToString());""", Problem: ("MSDK0002", "Append")),
        new("new line", """Show("a" + [|Environment.NewLine|]);""", Problem: ("MSDK0002", "\\n")),
        new("composite format", """Show([|string.Format("{0:N2}", 5)|]);""", Problem: ("MSDK0002", "{0:N2}")),
        new("text of a list", """var list = new List<string>(); Show($"{[|list|]}");""", Problem: ("MSDK0002", "List")),
        new("parse by culture", """var text = "-5"; Show("" + [|int.Parse(text)|]);""", Problem: ("MSDK0002", "InvariantCulture")),
    ];
}

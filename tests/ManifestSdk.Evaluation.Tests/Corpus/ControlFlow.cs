namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class ControlFlow
{
    public static Snippet[] All { get; } =
    [
        new("if and else", """for (var i = 0; i < 4; i++) { if (i == 0) Show("zero"); else if (i % 2 == 0) Show("even"); else Show("odd"); }"""),
        new("while", """var i = 0; while (i < 3) { Show($"{i}"); i++; }"""),
        new("do", """var i = 5; do { Show($"{i}"); i++; } while (i < 3);"""),
        new("break and continue", """for (var i = 0; i < 10; i++) { if (i == 2) continue; if (i == 5) break; Show($"{i}"); }"""),
        new("nested loops", """for (var i = 0; i < 3; i++) for (var j = 0; j < 3; j++) { if (j > i) break; Show($"{i}{j}"); }"""),
        new("loop without header", """var i = 0; for (;;) { if (i++ == 3) break; } Show($"{i}");"""),
        new("several variables", """for (int i = 0, j = 10; i < j; i += 3, j -= 2) Show($"{i} {j}");"""),
        new("foreach with index", """var i = 0; foreach (var name in new[] { "a", "b" }) Show($"{i++}{name}");"""),
        new("foreach converts", """foreach (long n in new[] { 1, 2 }) Show($"{n}"); foreach (object o in new[] { "a" }) Show($"{o}");"""),
        new("foreach in foreach", """foreach (var a in new List<string> { "x", "y" }) foreach (var b in new[] { 1, 2 }) { if (b == 2) continue; Show(a + b); }"""),
        new("switch on strings", """
            foreach (var s in new[] { "a", "b", "c", "d" })
                switch (s)
                {
                    case "a": Show("first"); break;
                    case "b":
                    case "c": Show("middle"); break;
                    default: Show("other"); break;
                }
            """),
        new("switch with patterns", """
            foreach (var n in new[] { 1, 5, 50, 500 })
                switch (n)
                {
                    case < 3: Show("low"); break;
                    case var m when m == 5: Show($"five {m}"); break;
                    case >= 10 and < 100: Show("mid"); break;
                    default: Show("high"); break;
                }
            """),
        new("default first", """foreach (var n in new[] { 1, 2 }) switch (n) { default: Show("other"); break; case 1: Show("one"); break; }"""),
        new("switch that returns", """string F(int n) { switch (n) { case 1: return "one"; default: return "other"; } } Show(F(1) + F(2));"""),
        new("continue in a switch", """foreach (var n in new[] { 1, 2, 3 }) { switch (n) { case 2: continue; } Show($"{n}"); }"""),
        new("variables of switch sections", """foreach (var n in new[] { 1, 2 }) switch (n) { case 1: var x = 5; Show($"{x}"); break; case 2: x = 6; Show($"{x}"); break; }"""),
        new("early return", """void F(bool stop) { Show("a"); if (stop) return; Show("b"); } F(true); F(false);"""),
        new("recursion", """int Fact(int n) => n <= 1 ? 1 : n * Fact(n - 1); Show($"{Fact(10)}");"""),
        new("mutual recursion", """bool Even(int n) => n == 0 || Odd(n - 1); bool Odd(int n) => n != 0 && Even(n - 1); Show($"{Even(10)}{Odd(7)}");"""),
        new("finally", """void F() { try { Show("try"); return; } finally { Show("finally"); } } F();"""),
        new("finally in a loop", """for (var i = 0; i < 3; i++) { try { if (i == 1) continue; Show($"{i}"); } finally { Show("f"); } }"""),
        new("blocks hide nothing", """{ var x = 1; Show($"{x}"); } { var x = 2; Show($"{x}"); }"""),
        new("empty statements", """; ; if (true) ; Show("x");"""),
        new("discards", """_ = "a".Length; var (_, b) = (1, 2); Show($"{b}");"""),
        new("checked loop variable", """for (byte b = 253; b >= 253; b++) Show($"{b}");"""),
        new("goto case", """
            foreach (var tier in new[] { "gold", "silver", "none", "other" })
                switch (tier)
                {
                    case "gold": Show("4 replicas"); goto case "silver";
                    case "silver": Show("2 replicas"); goto default;
                    case "none": break;
                    default: Show("any"); for (var i = 0; i < 2; i++) { if (i == 1) goto case "none"; Show("once"); } break;
                }
            """),
        new("lock", """var o = new object(); lock (o) { Show("a"); } string F() { lock (o) return "b"; } Show(F());"""),

        new("goto a label", """var i = 0; again: if (i++ < 3) [|goto again;|] Show("x");""", Problem: ("MSDK0002", "goto")),
        new("using of a foreign type", """using var reader = [|System.IO.File.OpenText("x")|]; Show("a");""", Problem: ("MSDK0003", "files are read")),
    ];
}

namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class Patterns
{
    public static Snippet[] All { get; } =
    [
        new("switch expression", """foreach (var n in new[] { 1, 2, 3 }) Show(n switch { 1 => "one", 2 => "two", _ => "many" });"""),
        new("relational and logical", """foreach (var n in new[] { 0, 5, 50 }) Show(n switch { < 1 => "none", >= 1 and <= 10 => "few", not 50 => "x", _ => "fifty" } + (n is 0 or 5));"""),
        new("guards", """foreach (var n in new[] { 1, 2 }) Show(n switch { var x when x > 1 => $"big {x}", _ => "small" });"""),
        new("type patterns", """foreach (var o in new object[] { 1, "x", 'c', true, 2L }) Show(o switch { int n => $"int {n}", string s => "string " + s, char => "char", bool => "bool", _ => "?" });"""),
        new("null patterns", """string? a = null, b = "x"; Show($"{a is null}{b is not null}{a is { } x}{b is { Length: 1 } y}");"""),
        new("declared variables", """object o = "abc"; if (o is string { Length: > 2 } s && s[0] == 'a') Show(s); if (o is not string t) return; Show(t);"""),
        new("property patterns", """var app = new App("web", 80, new("x")); Show(app is { Name: "web", Port: > 50, Inner.Name: "x" } ? "yes" : "no"); Show(app switch { { Port: 80 } => "http", _ => "?" });""",
            "record App(string Name, int Port, Inner Inner); record Inner(string Name);"),
        new("positional patterns", """var p = new P(1, 2); Show(p is (1, var y) ? $"{y}" : "no"); Show((p.X, p.Y) switch { (1, 2) => "match", (_, _) => "no" });""", "record P(int X, int Y);"),
        new("tuple patterns", """foreach (var t in new[] { ("a", 1), ("b", 2) }) Show(t switch { ("a", _) => "first", (var n, > 1) => n, _ => "?" });"""),
        new("list patterns", """
            foreach (var a in new[] { new int[0], new[] { 1 }, new[] { 1, 2 }, new[] { 1, 2, 3, 9 } })
                Show(a switch { [] => "none", [var x] => $"one {x}", [1, .. var rest, 9] => $"ends {rest.Length}", [_, ..] => "some" });
            """),
        new("list patterns over strings", """Show("shop" is ['s', .., 'p'] ? "yes" : "no"); Show(new List<int> { 1, 2 } is [1, 2] ? "yes" : "no");"""),
        new("enum patterns", """foreach (var e in new[] { Size.Small, Size.Large }) Show(e switch { Size.Small => "s", Size.Large => "l", _ => "?" } + (e is Size.Small) + (e == Size.Large));""", "enum Size { Small, Medium, Large }"),
        new("nullable patterns", """foreach (var n in new int?[] { null, 5 }) Show(n switch { null => "none", > 3 => "big", int m => $"{m}" } + (n is int) + (n is { } v ? v : 0));"""),
        new("var and discard", """Show((1, 2) is var (a, _) ? $"{a}" : ""); Show("x" is var s ? s : "");"""),
        new("pattern in a loop", """var q = new Queue<string>(["a", "b"]); while (q.Count > 0 && q.Dequeue() is var s) Show(s);"""),
        new("is type", """object o = "x"; Show($"{o is string}{o is int}{o as string}{(o as List<int>) == null}");"""),
        new("hierarchies", """foreach (Shape s in new Shape[] { new Circle(2), new Square(3) }) Show(s switch { Circle { R: 2 } c => $"circle {c.R}", Square(var side) => $"square {side}", _ => "?" } + (s is Circle));""",
            "abstract record Shape; record Circle(int R) : Shape; record Square(int Side) : Shape;"),
        new("constants of several types", """const int limit = 5; long n = 5; char c = 'x'; Show($"{n is limit}{c is 'x' or 'y'}{c is >= 'a' and <= 'z'}");"""),

        new("no arm", """var n = 3; Show([|n|] switch { 1 => "a" });""", Problem: ("MSDK0005", "SwitchExpressionException")),
        new("wrong cast", """object o = "x"; Show($"{[|(int)o|]}");""", Problem: ("MSDK0005", "InvalidCastException")),
    ];
}

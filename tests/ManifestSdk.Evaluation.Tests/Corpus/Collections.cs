namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class Collections
{
    public static Snippet[] All { get; } =
    [
        new("arrays", """var a = new[] { 3, 1, 2 }; var b = new int[2]; b[1] = a[0]; a[0] += 5; Show($"{a[0]}{a[^1]}{b[0]}{b[1]}{a.Length}");"""),
        new("array slices", """var a = new[] { 1, 2, 3, 4 }; Show(string.Join(",", a[1..3]) + string.Join(",", a[^2..]));"""),
        new("typed arrays", """string[] a = { "x", "y" }; string?[] b = new string?[2]; Show(a[0] + a[1] + b[0]);"""),
        new("jagged arrays", """var a = new[] { new[] { 1 }, new[] { 2, 3 } }; Show($"{a[1][1]}{a[0].Length}");"""),
        new("collection expressions", """int[] a = [1, 2]; List<int> b = [.. a, 3]; IEnumerable<int> c = [0, .. b, .. a]; Show(string.Join(",", c) + b.Count);"""),
        new("empty collections", """string[] a = []; List<string> b = new(); Show($"{a.Length}{b.Count}{Array.Empty<int>().Length}");"""),
        new("sets from expressions", """HashSet<string> a = ["x", "y", "x"]; Show($"{a.Count}{a.Contains("x")}");"""),
        new("spread converts", """int[] a = [1, 2]; long[] b = [.. a, 3L]; object[] c = [.. a]; Show(string.Join(",", b) + c.Length);"""),
        new("lists", """var l = new List<string> { "b", "a" }; l.Add("c"); l.Insert(0, "z"); l.Remove("a"); l.AddRange(new[] { "d", "e" }); l.RemoveAt(0); l[0] = "B"; Show(string.Join(",", l) + l.Count + l.IndexOf("d") + l.Contains("e"));"""),
        new("list methods", """var l = new List<int> { 3, 1, 2 }; l.Sort(); l.Reverse(); Show(string.Join(",", l) + l.Find(x => x < 3) + l.Exists(x => x == 3) + l.FindIndex(x => x == 1) + l.RemoveAll(x => x > 2) + string.Join(",", l.ConvertAll(x => x * 2)));"""),
        new("sorting by a comparison", """var l = new List<string> { "bb", "a", "ccc" }; l.Sort((x, y) => y.Length - x.Length); Show(string.Join(",", l));"""),
        new("dictionaries", """
            var d = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
            d["c"] = 3; d["a"]++; d.Remove("b");
            foreach (var (key, value) in d) Show(key + value);
            foreach (var pair in d) Show(pair.Key + pair.Value);
            Show($"{d.Count}{d.ContainsKey("a")}{d.TryGetValue("c", out var c)}{c}{d.TryGetValue("x", out var x)}{x}{string.Join("", d.Keys)}");
            """),
        new("dictionary with add", """var d = new Dictionary<string, string> { { "a", "1" }, { "b", "2" } }; Show(d["a"] + d["b"] + d.TryAdd("a", "3"));"""),
        new("case-insensitive dictionary", """var d = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["A"] = 1 }; Show($"{d["a"]}");"""),
        new("queues and stacks", """var q = new Queue<int>(); q.Enqueue(1); q.Enqueue(2); var s = new Stack<int>(q); Show($"{q.Dequeue()}{s.Pop()}{s.Peek()}");"""),
        new("array methods", """var a = new[] { 3, 1, 2 }; Array.Reverse(a); Show($"{string.Join("", a)}{Array.IndexOf(a, 1)}{a.Contains(3)}");"""),
        new("tuples", """var t = (Name: "a", Port: 80); t.Port++; var (n, p) = t; (n, p) = ("b", p + 1); Show($"{t.Name}{t.Item2}{n}{p}{t}");"""),
        new("tuple equality", """var a = (1, "x"); Show($"{a == (1, "x")}{a != (1, "y")}{a.Equals((1, "x"))}");"""),
        new("swap", """int a = 1, b = 2; (a, b) = (b, a); Show($"{a}{b}");"""),
        new("nested tuples", """var t = (1, (2, "x")); var (a, (b, c)) = t; Show($"{a}{b}{c}{t.Item2.Item2}");"""),
        new("tuple conversions", """(long, object) t = (1, "x"); (int, int) u = (1, 2); (long, long) v = u; Show($"{t.Item1}{t.Item2}{v.Item2}");"""),
        new("arrays of tuples", """(string Name, int Port)[] apps = [("a", 1), ("b", 2)]; foreach (var app in apps) Show(app.Name + app.Port);"""),
        new("labels from an array", """var labels = new[] { ("app", "x"), ("tier", "y") }; topology.Namespace("a").Labels(labels);"""),
        new("params of own methods", """Show(Sums.Of(1, 2, 3) + Sums.Of() + Sums.Of([4, 5]) + Sums.Names("a", "b"));""", """
            static class Sums
            {
                public static string Of(params int[] numbers) => $"{numbers.Length}:{numbers.Sum()};";
                public static string Names(params IEnumerable<string> names) => string.Join("+", names);
            }
            """, Language: 13),
        new("anonymous types", """var a = new { Name = "x", Port = 80 }; var b = a with { Port = 81 }; Show($"{a.Name}{b.Port}{a}{a.Equals(new { Name = "x", Port = 80 })}");"""),
        new("arrays of anonymous types", """foreach (var app in new[] { new { Name = "a", Port = 1 }, new { Name = "b", Port = 2 } }) Show(app.Name + app.Port);"""),
        new("read-only views", """IReadOnlyList<string> l = new List<string> { "a", "b" }; IReadOnlyDictionary<string, int> d = new Dictionary<string, int> { ["x"] = 1 }; Show(l[1] + l.Count + d["x"] + d.Count);"""),
        new("nested initialisers", """var d = new Dictionary<string, List<int>> { ["a"] = new() { 1, 2 }, ["b"] = [3] }; Show($"{d["a"].Count}{d["b"][0]}");"""),
        new("long tuples", """
            var t = (1, 2, 3, 4, 5, 6, 7, "h", last: 9); t.last++; t.Item8 += "!"; var (a, b, c, d, e, f, g, h, i) = t; Show($"{t.Item7}{t.last}{h}{a + i}{t}{t.Equals((1, 2, 3, 4, 5, 6, 7, "h!", 10))}{t == (1, 2, 3, 4, 5, 6, 7, "h!", 10)}");
            """),
        new("sorted dictionaries and sets", """
            var d = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["b"] = 1, ["B"] = 2, ["a"] = 3 }; var s = new SortedSet<int> { 3, 1, 2 }; var l = new SortedList<int, string> { [2] = "two", [1] = "one" };
            foreach (var (k, v) in d) Show($"{k}{v}"); Show(string.Join(",", s) + s.Min + s.Max + string.Join(",", l.Values) + string.Join(",", d.Keys) + d.ContainsKey("c"));
            topology.Namespace("n").Service("s").Port(1).Labels(("a", d.First().Key));
            """),
        new("immutable lists", """
            ImmutableArray<string> a = ["x", "y"]; var b = a.Add("z"); ImmutableList<int> l = [1, 2]; var m = l.Add(3).Insert(0, 0); var c = new[] { 3, 4 }.ToImmutableArray(); var e = ImmutableArray.Create(1, 2);
            foreach (var s in b) Show(s); Show($"{a.Length}{b.Length}{b[2]}{string.Join(",", m)}{m.Count}{c.Contains(4)}{e.Length}{a.IsEmpty}{string.Join(",", new List<string> { "q" }.ToImmutableList())}{string.Join(",", b.Select(x => x + x))}");
            """, Usings: "using System.Collections.Immutable;"),
        new("read-only collections", """var l = new List<int> { 1, 2 }; var r = l.AsReadOnly(); l.Add(3); Show($"{r.Count}{r[2]}{string.Join(",", r)}{r.Contains(2)}"); IReadOnlyDictionary<string, int> d = new Dictionary<string, int> { ["a"] = 1 }; Show($"{d.GetValueOrDefault("a")}{d.GetValueOrDefault("b")}{d.GetValueOrDefault("b", 7)}");"""),
        new("more array methods", """var a = new[] { 3, 1, 2 }; Show(string.Join(",", Array.ConvertAll(a, n => n * 2)) + string.Join(",", Array.FindAll(a, n => n > 1)) + Array.FindLast(a, n => n < 3) + Array.LastIndexOf(a, 2)); Array.Fill(a, 7); var sum = 0; Array.ForEach(a, n => sum += n); Show($"{sum}");"""),
        new("params of every collection", """Show(F.Join("a", "b") + F.Span("x", "y") + F.Join() + F.List("q"));""", "static class F { public static string Join(params IEnumerable<string> all) => string.Join(\"+\", all); public static string Span(params ReadOnlySpan<string> all) { var text = \"\"; foreach (var each in all) text += each; return text + all.Length + all[0] + all.IsEmpty; } public static string List(params List<string> all) => all[0]; }", Language: 13),

        new("index out of range", """var a = new[] { 1 }; var i = 1; Show($"{[|a[i]|]}");""", Problem: ("MSDK0005", "IndexOutOfRangeException")),
        new("list index out of range", """var a = new List<int>(); Show($"{[|a[0]|]}");""", Problem: ("MSDK0005", "ArgumentOutOfRangeException")),
        new("missing key", """var d = new Dictionary<string, int>(); Show($"{[|d["x"]|]}");""", Problem: ("MSDK0005", "KeyNotFoundException")),
        new("changed while enumerated", """var l = new List<int> { 1, 2 }; foreach (var x in [|l|]) l.Add(x);""", Problem: ("MSDK0005", "InvalidOperationException")),
        new("two dimensions", """var a = [|new int[2, 2]|]; Show("x");""", Problem: ("MSDK0002", "several dimensions")),
        new("sorted dictionaries by culture", """var d = [|new SortedDictionary<string, int>()|]; Show($"{d.Count}");""", Problem: ("MSDK0002", "StringComparer.Ordinal")),
        new("sort by culture", """var l = new List<string> { "b", "a" }; [|l.Sort()|]; Show(l[0]);""", Problem: ("MSDK0002", "StringComparer.Ordinal")),
    ];
}

namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class Iterators
{
    public static Snippet[] All { get; } =
    [
        new("yield return", """foreach (var s in Names.All("c")) Show(s);""", """static class Names { public static IEnumerable<string> All(string last) { yield return "a"; yield return "b" + last; yield return last; } }"""),
        new("yield break", """Show(string.Join(",", Names.Until(3)) + "|" + string.Join(",", Names.Until(0)));""", """static class Names { public static IEnumerable<int> Until(int end) { for (var i = 0; ; i++) { if (i == end) yield break; yield return i; } } }"""),
        new("nothing runs before the first element", """var log = new List<string>(); IEnumerable<int> F() { log.Add("start"); yield return 1; log.Add("end"); } var f = F(); log.Add("made"); foreach (var n in f) log.Add("got"); Show(string.Join(",", log));"""),
        new("one element at a time", """var log = new List<string>(); IEnumerable<int> F() { for (var i = 0; i < 5; i++) { log.Add("make" + i); yield return i; } } foreach (var n in F().Where(n => n % 2 == 0).Take(2)) log.Add("got" + n); Show(string.Join(",", log));"""),
        new("endless sequences", """IEnumerable<int> Powers() { var n = 1; while (true) { yield return n; n *= 2; } } Show(string.Join(",", Powers().Skip(2).Take(4)) + Powers().First(n => n > 100));"""),
        new("each enumeration starts anew", """IEnumerable<int> F(int n) { n++; yield return n; n++; yield return n; } var f = F(1); Show(string.Join(",", f) + "|" + string.Join(",", f) + "|" + string.Join(",", f.Zip(f, (a, b) => a * 10 + b)));"""),
        new("captured variables stay shared", """var n = 1; IEnumerable<int> F() { yield return n; n = 10; yield return n; } foreach (var x in F()) { Show($"{x}"); n++; } Show($"{n}");"""),
        new("in every loop", """
            IEnumerable<string> F(string[] names)
            {
                foreach (var name in names) { if (name == "b") continue; yield return name; }
                for (var i = 0; i < 3; i++) { yield return "f" + i; if (i == 1) break; }
                var j = 0; do { yield return "d" + j; } while (++j < 2);
                while (j > 0) yield return "w" + j--;
            }
            Show(string.Join(",", F(["a", "b", "c"])));
            """),
        new("in branches and switches", """
            IEnumerable<string> F(int n)
            {
                if (n > 1) yield return "big"; else yield return "small";
                switch (n) { case 1: yield return "one"; break; case 2: yield return "two"; yield break; default: yield return "many"; break; }
                { var text = "end" + n; yield return text; }
            }
            Show(string.Join(",", F(1)) + "|" + string.Join(",", F(2)) + "|" + string.Join(",", F(3)));
            """),
        new("finally in an iterator", """
            var log = new List<string>();
            IEnumerable<int> F() { try { yield return 1; yield return 2; } finally { log.Add("closed"); } }
            foreach (var n in F()) log.Add("got" + n);
            foreach (var n in F()) { log.Add("first" + n); break; }
            log.Add("" + F().First());
            Show(string.Join(",", log));
            """),
        new("recursive iterators", """
            IEnumerable<string> Walk(Node node, int depth) { yield return new string('-', depth) + node.Name; foreach (var child in node.Children) foreach (var line in Walk(child, depth + 1)) yield return line; }
            Show(string.Join(",", Walk(new("a", new("b", new Node("c")), new("d")), 0)));
            """, "class Node(string name, params Node[] children) { public string Name => name; public Node[] Children => children; }"),
        new("generic iterators", """Show(string.Join(",", S.Twice(new[] { 1, 2 })) + string.Join(",", S.Twice(new[] { new App("x") }).Select(a => a.Name)) + string.Join(",", S.Pairs(["a", "b"]).Select(p => p.Item1 + p.Item2)));""", """
            record App(string Name);
            static class S
            {
                public static IEnumerable<T> Twice<T>(IEnumerable<T> items) { foreach (var item in items) { yield return item; yield return item; } }
                public static IEnumerable<(int, T)> Pairs<T>(T[] items) { for (var i = 0; i < items.Length; i++) yield return (i, items[i]); }
            }
            """),
        new("iterator properties and members", """var a = new Shelf(3); a.Step = 2; Show(string.Join(",", a.Slots) + string.Join(",", a.Named("s")));""", """
            class Shelf(int size) { public int Step = 1; public IEnumerable<int> Slots { get { for (var i = 0; i < size; i += Step) yield return i; } } public IEnumerable<string> Named(string prefix) { foreach (var slot in Slots) yield return prefix + slot; } }
            """),
        new("iterator of a struct", """var p = new P { X = 1 }; var s = p.Count(); p.X = 5; Show(string.Join(",", s) + string.Join(",", s) + p.X);""", "struct P { public int X; public IEnumerable<int> Count() { yield return X; X++; yield return X; } }"),
        new("declaring resources while enumerating", """IEnumerable<DeploymentBuilder> Apps(NamespaceBuilder space) { foreach (var name in new[] { "web", "api" }) { var app = space.Deployment(name).Container("c", "shop/" + name); yield return app; } } var n = topology.Namespace("shop"); foreach (var app in Apps(n)) app.Replicas(2); n.Service("last").Port(80);"""),

        new("unknown elements", """IEnumerable<string?> F() { yield return [|Environment.GetEnvironmentVariable("A")|]; } foreach (var s in F()) Show("x");""", Problem: ("MSDK0003", "environment")),
        new("a throwing iterator", """IEnumerable<int> F() { yield return 1; [|throw new InvalidOperationException("no more");|] } Show(string.Join(",", F()));""", Problem: ("MSDK0005", "no more")),
        new("asynchronous iterators", """Show("" + ([|F()|] == null)); async IAsyncEnumerable<int> F() { await System.Threading.Tasks.Task.Yield(); yield return 1; }""", Problem: ("MSDK0002", "async")),
    ];
}

namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class Functions
{
    public static Snippet[] All { get; } =
    [
        new("lambdas", """Func<int, int> twice = n => n * 2; Action<string> show = s => Show(s); show($"{twice(4)}");"""),
        new("captured by reference", """var n = 1; Action bump = () => n++; bump(); bump(); Show($"{n}"); n = 10; bump(); Show($"{n}");"""),
        new("fresh variable each round", """var all = new List<Func<int>>(); for (var i = 0; i < 3; i++) { var j = i; all.Add(() => j); } foreach (var f in all) Show($"{f()}");"""),
        new("shared loop variable", """var all = new List<Func<int>>(); for (var i = 0; i < 3; i++) all.Add(() => i); foreach (var f in all) Show($"{f()}");"""),
        new("foreach variable is fresh", """var all = new List<Func<string>>(); foreach (var s in new[] { "a", "b" }) all.Add(() => s); foreach (var f in all) Show(f());"""),
        new("while locals are fresh", """var all = new List<Func<int>>(); var i = 0; while (i < 3) { var j = i++; all.Add(() => j++); } foreach (var f in all) Show($"{f()}{f()}");"""),
        new("closures share", """var n = 0; Action a = () => n++, b = () => n += 10; a(); b(); Show($"{n}");"""),
        new("functions that return functions", """Func<int, Func<int, int>> add = a => b => a + b; var add3 = add(3); Show($"{add3(4)}{add(1)(1)}");"""),
        new("recursive lambda", """Func<int, int> fib = null!; fib = n => n < 2 ? n : fib(n - 1) + fib(n - 2); Show($"{fib(10)}");"""),
        new("local functions", """var k = 3; int Times(int n) { int Inner(int m) => m * k; return Inner(n) + 1; } k = 4; Show($"{Times(2)}"); Func<int, int> f = Times; Show($"{f(3)}");"""),
        new("generic local functions", """T Same<T>(T value) => value; string Name<T>() => typeof(T).Name; Show(Same("x") + Same(1) + Name<int>());"""),
        new("static local functions", """static string F(string s = "d") => s; Show(F() + F("x") + F(s: "y"));"""),
        new("method group of own type", """Func<string, string> f = C.Wrap; Func<string> g = new C("i").Get; Show(f("x") + g());""", "class C(string s) { public static string Wrap(string s) => $\"<{s}>\"; public string Get() => s; }"),
        new("delegates as arguments", """void Each(int n, Action<int, string> act) { for (var i = 0; i < n; i++) act(i, $"p{i}"); } Each(2, (i, s) => Show(s + i));"""),
        new("configure callbacks", """
            Action<ContainerBuilder> common = c => c.Port("http", 8080);
            var app = topology.Namespace("a");
            app.Deployment("x").Container("c", "i:1", common);
            app.Deployment("y").Container("c", "i:1", c => { common(c); c.Port("admin", 9090); });
            app.Deployment("z").Container("c", "i:1", Ports);
            static void Ports(ContainerBuilder c) => c.Port("m", 1);
            """),
        new("own delegate types", """Maker make = n => $"m{n}"; Show(make(3) + Use(make)); static string Use(Maker m) => m(4); """, "delegate string Maker(int n);"),
        new("null callbacks", """Action<string>? a = null; a?.Invoke("no"); a = s => Show(s); a?.Invoke("yes"); a.Invoke("also");"""),
        new("extension methods", """var app = topology.Namespace("a"); app.Web("x").Port(80).Tagged("x").Port(81, name: "b");""", """
            static class Ext
            {
                public static ServiceBuilder Web(this NamespaceBuilder n, string name) => n.Service(name);
                public static T Tagged<T>(this T resource, string tag) where T : ResourceBuilder<T> => resource.Labels(("tag", tag)).Annotation("a", tag);
            }
            """),
        new("expression-bodied topology", """Shop2.Fill(topology);""", "static class Shop2 { public static void Fill(Topology t) => t.Namespace(\"x\"); }"),
        new("optional parameters", """Show(F.Make("a") + F.Make("b", tag: "2") + F.Make("c", 5));""", "static class F { public static string Make(string n, int p = 80, string tag = \"latest\") => $\"{n}:{p}:{tag};\"; }"),
        new("named arguments run in source order", """var log = ""; int L(int n) { log += n; return n; } string F(int a, int b) => $"{a}{b}"; Show(F(b: L(1), a: L(2)) + log);"""),
        new("throw helper", """string? s = "x"; ArgumentNullException.ThrowIfNull(s); ArgumentException.ThrowIfNullOrEmpty(s); Show(s);"""),
        new("conditional access on calls", """NamespaceBuilder? n = topology.Namespace("a"); n?.Service("x").Port(80).Port(81, name: "b");"""),

        new("async", """[|F.Run()|]; Show("x");""", "static class F { public static async System.Threading.Tasks.Task Run() { await System.Threading.Tasks.Task.Yield(); } }", ("MSDK0002", "async")),
        new("combined delegates", """Action a = () => { }; a = [|a + a|]; Show("x");""", Problem: ("MSDK0002", "")),
        new("dynamic", """dynamic d = [|"x"|]; Show(d.Trim());""", Problem: ("MSDK0002", "dynamic")),
        new("null argument of a builder", """string? name = null; topology.Namespace([|name|]!);""", Problem: ("MSDK0005", "ArgumentNullException")),
    ];
}

namespace ManifestSdk.Evaluation.Tests.Groups;

/// <summary>Corners in which evaluators go wrong silently.</summary>
internal static class Corners
{
    public static Snippet[] All { get; } =
    [
        new("boxed enum text", """object o = Size.Large; Show($"{o}" + o + string.Join(",", new object[] { o, 1 }));""", "enum Size { Small, Large }"),
        new("anonymous text with nulls", """string? s = null; Show($"{new { A = 1, B = s, C = (int?)null, D = new { E = "x" } }}");"""),
        new("record with a collection", """var a = new R([1]); var b = new R([1]); Show($"{a == b}{a == (a with { })}");""", "record R(int[] Items);"),
        new("record comparison across types", """B a = new D(1), b = new B(1); Show($"{a == b}{b == a}{a.Equals(new D(1))}");""", "record B(int X); record D(int X) : B(X);"),
        new("struct in a tuple", """var t = (new P { X = 1 }, 2); var u = t; u.Item1.X = 5; Show($"{t.Item1.X}{u.Item1.X}");""", "struct P { public int X; }"),
        new("tuples are copied", """var t = (1, (2, 3)); var u = t; u.Item1 = 9; u.Item2.Item1 = 8; object o = t; t.Item1 = 7; Show($"{t}{u}{o is (1, _)}");"""),
        new("struct in a list", """var l = new List<P> { new P { X = 1 } }; var p = l[0]; p.X = 9; Show($"{l[0].X}{p.X}");""", "struct P { public int X; }"),
        new("struct in a class", """var c = new C(); var p = c.P; p.X = 3; c.P.X = 7; Show($"{c.P.X}{p.X}");""", "class C { public P P; } struct P { public int X; }"),
        new("struct captured", """var p = new P(); Action a = () => p.X++; a(); a(); Show($"{p.X}");""", "struct P { public int X; }"),
        new("boxed struct", """var p = new P { X = 1 }; object o = p; p.X = 2; Show($"{((P)o).X}{p.X}");""", "struct P { public int X; }"),
        new("compound on a captured variable", """var n = 1; int Change() { n = 10; return 1; } n += Change(); Show($"{n}");"""),
        new("order of evaluation", """var log = ""; int L(int n) { log += n; return n; } var a = new int[5]; a[L(1)] = L(2) + L(3) * L(4); Show(log + a[1]);"""),
        new("index evaluated once", """var i = 0; var a = new int[3]; a[i++] += 5; a[i++]++; Show($"{i}{a[0]}{a[1]}");"""),
        new("property with effects", """var c = new C(); c.N += 1; c.N++; Show($"{c.Reads}{c.Writes}{c.N}");""", "class C { public int Reads, Writes; private int _n; public int N { get { Reads++; return _n; } set { Writes++; _n = value; } } }"),
        new("shadowed members", """A a = new B(); Show(a.Name() + ((B)a).Name() + a.Kind);""", "class A { public string Name() => \"A\"; public virtual string Kind => \"a\"; } class B : A { public new string Name() => \"B\"; public override string Kind => \"b\" + base.Kind; }"),
        new("interface default and struct", """I i = new S { N = 2 }; Show($"{i.Twice()}{i.N}");""", "interface I { int N { get; } int Twice() => N * 2; } struct S : I { public int N { get; set; } }"),
        new("static generic state of methods", """Show(F<int>() + F<string>()); static string F<T>() => default(T) is null ? "null" : "value";"""),
        new("overloads by constant", """Show(O.F(1) + O.F(1L) + O.F("x") + O.F((object)"x") + O.F('x'));""", "static class O { public static string F(int n) => \"int\"; public static string F(long n) => \"long\"; public static string F(string s) => \"string\"; public static string F(object o) => \"object\"; }"),
        new("deferred query sees later changes", """var l = new List<int> { 1 }; var q = l.Where(n => n > 0); l.Add(2); Show(string.Join(",", q)); l.Clear(); Show($"{q.Any()}");"""),
        new("multiple enumeration", """var n = 0; var q = new[] { 1, 2 }.Select(x => ++n); _ = q.ToList(); _ = q.Count(); Show(string.Join(",", q));"""),
        new("integer division of negatives", """int a = -7; Show($"{(a / 2 == -3)}{(a % 2 == -1)}{(a >> 1 == -4)}{((uint)a >> 28)}");"""),
        new("char arithmetic", """var s = ""; for (var c = 'a'; c <= 'e'; c++) s += c; Show(s + (char)('a' + 2) + ('b' - 'a'));"""),
        new("string identity", """object a = "x", b = "x"; Show($"{a.Equals(b)}");"""),
        new("null in interpolation", """App? a = null; Show($"[{a}][{a?.Name}]");""", "record App(string Name);"),
        new("nested closures and parameters", """Func<int, Func<int>> make = n => () => n++; var f = make(1); var g = make(5); Show($"{f()}{f()}{g()}{f()}");"""),
        new("recursion with captured locals", """var all = new List<Func<int>>(); void F(int n) { var m = n * 2; all.Add(() => m + n); if (n > 0) F(n - 1); } F(3); foreach (var f in all) Show($"{f()}");"""),
        new("switch on long with int case", """long n = 2; switch (n) { case 2: Show("two"); break; } Show(n switch { 2 => "two", _ => "no" });"""),
        new("nullable struct", """P? p = new P { X = 1 }; P? q = null; Show($"{p?.X}{q?.X}{p.HasValue}{q.GetValueOrDefault().X}{p.Value.X}");""", "struct P { public int X; }"),
        new("enum arithmetic", """var e = Size.Small; e = e + 1; Show($"{(int)e}{e - Size.Small}");""", "enum Size { Small, Large }"),
        new("lifted equality of enums", """Size? a = null, b = Size.Large; Show($"{a == b}{b == Size.Large}{a == null}");""", "enum Size { Small, Large }"),
        new("char in a string switch", """foreach (var c in "ab") Show(c switch { 'a' => "A", _ => "?" });"""),
        new("finally changes what was returned", """int F() { var n = 1; try { return n; } finally { n = 5; } } Show($"{F()}");"""),
        new("dictionary order after removal", """var d = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2, ["c"] = 3 }; d.Remove("a"); d["d"] = 4; Show(string.Join(",", d.Keys));"""),
    ];
}

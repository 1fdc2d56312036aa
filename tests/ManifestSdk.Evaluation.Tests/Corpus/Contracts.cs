namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class Contracts
{
    public static Snippet[] All { get; } =
    [
        new("own equality", """
            var a = new Key("x", 1); var b = new Key("X", 2);
            Show($"{a.Equals(b)}{a == b}{Equals(a, b)}{new HashSet<Key> { a, b }.Count}{new List<Key> { a }.Contains(b)}{new Dictionary<Key, int> { [a] = 5 }[b]}{new[] { a, b, new Key("y", 3) }.Distinct().Count()}");
            """, "class Key(string name, int n) { public string Name => name; public int N => n; public override bool Equals(object? o) => o is Key k && k.Name.ToUpperInvariant() == Name.ToUpperInvariant(); public override int GetHashCode() => HashCode.Combine(Name.ToUpperInvariant()); }"),
        new("own equality of records", """var a = new App("x", 1); Show($"{a == new App("x", 2)}{a.Equals(new App("y", 1))}{new HashSet<App> { a, new App("x", 3) }.Count}{new Pair(a) == new Pair(new App("x", 9))}");""", """
            record App(string Name, int Port) { public virtual bool Equals(App? other) => other?.Name == Name; public override int GetHashCode() => Name.GetHashCode(); }
            record Pair(App App);
            """),
        new("own equality of structs", """var a = new P(1, 2); Show($"{a.Equals(new P(1, 5))}{new[] { a, new P(1, 7) }.Distinct().Count()}{a == new P(1, 0)}{a != new P(2, 0)}");""", """
            readonly struct P(int x, int y) { public int X => x; public int Y => y; public override bool Equals(object? o) => o is P p && p.X == X; public override int GetHashCode() => X; public static bool operator ==(P a, P b) => a.Equals(b); public static bool operator !=(P a, P b) => !a.Equals(b); }
            """),
        new("group by own keys", """Show(string.Join(",", new[] { new K("a"), new K("b"), new K("a") }.GroupBy(k => k).Select(g => $"{g.Key.N}{g.Count()}")));""", "class K(string n) { public string N => n; public override bool Equals(object? o) => o is K k && k.N == N; public override int GetHashCode() => N.Length; }"),
        new("own text", """var a = new App("x"); Show($"{a,5}|{a}" + a + a.ToString() + string.Join(",", new List<App> { a, new Sub("y") }) + string.Concat(a, "z") + new StringBuilder().Append(a).ToString()); Show($"{new Holder(a)}");""", """
            class App(string name) { public override string ToString() => "app " + name; }
            class Sub(string name) : App(name);
            record Holder(App App);
            """),
        new("own order", """var v = new List<V> { new(2, 1), new(1, 5), new(1, 2) }; v.Sort(); Show(string.Join(",", v) + string.Join(",", v.OrderByDescending(x => x)) + v.Max() + v.Min() + v[0].CompareTo(v[1]).ToString(CultureInfo.InvariantCulture));""", """
            record V(int Major, int Minor) : IComparable<V> { public int CompareTo(V? o) => o is null ? 1 : Major != o.Major ? Major.CompareTo(o.Major) : Minor.CompareTo(o.Minor); public override string ToString() => $"{Major}.{Minor}"; }
            """),
        new("enumerable types", """var s = new Shelf { "a", "b" }; s.Add("c"); foreach (var n in s) Show(n); Show(string.Join(",", s) + s.Count() + string.Join(",", s.Select(n => n + n)) + string.Join(",", new List<string>(s)) + Names.Join(s)); Show(string.Join(",", (string[])[.. s, "d"]));""", """
            class Shelf : IEnumerable<string> { private readonly List<string> _names = new(); public void Add(string name) => _names.Add(name); public IEnumerator<string> GetEnumerator() => _names.GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
            static class Names { public static string Join(IEnumerable<string> names) { var all = ""; foreach (var name in names) all += name; return all + names.Last(); } }
            """),
        new("enumerators that yield", """foreach (var s in new C(2)) Show(s); foreach (var s in new D()) Show($"{s}");""", """
            class C(int n) { public IEnumerator<string> GetEnumerator() { for (var i = 0; i < n; i++) yield return "a" + i; } }
            class D : IEnumerable<int> { public IEnumerator<int> GetEnumerator() { yield return 1; yield return 2; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
            """),
        new("using", """
            var log = new List<string>();
            using (var a = new Part("a", log)) { log.Add("in"); }
            string F() { using Part b = new("b", log), c = new("c", log); using var none = (Part?)null; log.Add("f"); return "r"; }
            log.Add(F());
            IEnumerable<int> G() { using var d = new Part("d", log); yield return 1; yield return 2; }
            foreach (var n in G()) { log.Add($"{n}"); break; }
            for (var i = 0; i < 2; i++) { using var e = new Part("e" + i, log); if (i == 0) continue; log.Add("last"); }
            using (new Part("z", log)) Show(string.Join(",", log));
            Show(log[^1]);
            """, "class Part(string name, List<string> log) : IDisposable { public void Dispose() => log.Add(\"end \" + name); }"),
        new("enumerators of own types", """
            foreach (var n in new C()) Show($"{n}"); foreach (var n in new D()) Show(n); Show(string.Join(",", new D()) + new D().Count()); foreach (var s in new S()) { Show($"{s}"); break; }
            """, """
            class C { public E GetEnumerator() => new(); } class E { private int _n; public int Current => _n; public bool MoveNext() => ++_n < 3; }
            class D : IEnumerable<string> { public IEnumerator<string> GetEnumerator() => new F(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
            class F : IEnumerator<string> { private int _n; public string Current => "f" + _n; object System.Collections.IEnumerator.Current => Current; public bool MoveNext() => ++_n < 3; public void Reset() { } public void Dispose() { } }
            struct S { public T GetEnumerator() => new T(2); } struct T(int n) { private int _n = n; public int Current => _n; public bool MoveNext() => _n-- > 0; }
            """),
        new("own objects as what they are", """var a = new A("x"); object[] all = [a, "y", 1]; INamed[] named = { a }; (object, INamed) pair = (a, a); Show($"{all.Length}{named[0].Name}{pair.Item2.Name}{all[0] is A}");""", "interface INamed { string Name { get; } } class A(string name) : INamed { public string Name => name; }"),
        new("equatable types", """
            var all = new List<Key> { new("a"), new("A") }; Show($"{all[0].Equals(all[1])}{all.Contains(new Key("a"))}{all.Distinct().Count()}{new HashSet<Key>(all).Count}{new Dictionary<Key, int> { [all[0]] = 5 }[new("A")]}{Equals(all[0], all[1])}");
            Show($"{new Id(1).Equals(new Id(1))}{new[] { new Id(1), new Id(2), new Id(1) }.Distinct().Count()}{new Id(3) == new Id(3)}{new Id(1).Equals("x")}");
            """, """
            sealed class Key(string name) : IEquatable<Key> { private readonly string _name = name; public bool Equals(Key? other) => other is not null && string.Equals(other._name, _name, StringComparison.OrdinalIgnoreCase); public override bool Equals(object? obj) => Equals(obj as Key); public override int GetHashCode() => _name.Length; }
            readonly struct Id(int n) : IEquatable<Id> { private readonly int _n = n; public bool Equals(Id other) => other._n == _n; public override bool Equals(object? obj) { return obj is Id id && Equals(id); } public override int GetHashCode() => _n; public static bool operator ==(Id a, Id b) => a.Equals(b); public static bool operator !=(Id a, Id b) => !a.Equals(b); }
            """),

        new("own equality of a base record", """Show($"{[|new B("x", 1) == new B("x", 1)|]}");""", """
            record A(string Name) { public virtual bool Equals(A? other) => true; public override int GetHashCode() => 1; }
            record B(string Name, int N) : A(Name);
            """, ("MSDK0002", "whose base 'A' declares its own")),
        new("equatable classes", """var e = [|new E()|]; Show("x");""", "class E : IEquatable<E> { public bool Equals(E? other) => true; public override bool Equals(object? o) => false; public override int GetHashCode() => 1; }", ("MSDK0002", "implements")),
        new("order without IComparable", """var l = new List<A> { new(1), new(2) }; [|l.Sort()|]; Show("x");""", "record A(int N);", ("MSDK0002", "Sort")),
        new("own objects as interfaces of .NET", """var all = [|new IEnumerable<int>[] { new A() }|]; Show($"{all.Length}");""", "class A : IEnumerable<int> { public IEnumerator<int> GetEnumerator() { yield return 1; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }", ("MSDK0002", "'A' as 'IEnumerable'")),
        new("own objects in tuples of interfaces", """(int, IComparable<A>) pair = (1, [|new A()|]); Show($"{pair.Item1}");""", "class A : IComparable<A> { public int CompareTo(A? other) => 0; }", ("MSDK0002", "'A' as 'IComparable'")),
        new("hash code as a value", """topology.Namespace("n" + new A("x").GetHashCode());""", "class A(string n) { public override bool Equals(object? o) => false; public override int GetHashCode() => [|n.GetHashCode()|]; }", ("MSDK0003", "GetHashCode")),
    ];
}

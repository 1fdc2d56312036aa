namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class Types
{
    public static Snippet[] All { get; } =
    [
        new("positional records", """var a = new App("web", 80); var (n, p) = a; Show($"{a.Name}{n}{p}{a}{a == new App("web", 80)}{a.Equals(null)}{a != a with { Port = 1 }}");""", "record App(string Name, int Port = 1);"),
        new("with", """var a = new App("web") { Tag = "1" }; var b = a with { Tag = "2", Name = "api" }; Show($"{a}{b}");""", "record App(string Name) { public string Tag { get; init; } = \"latest\"; }"),
        new("record with computed members", """var a = new App("web"); Show(a.Image + a.With("2").Image + a);""", """
            record App(string Name, string Tag = "1")
            {
                public string Image => $"shop/{Name}:{Tag}";
                public App With(string tag) => this with { Tag = tag };
            }
            """),
        new("record inheritance", """Shape a = new Circle("c", 2); Show($"{a}{a == new Circle("c", 2)}{a.Equals(new Shape("c"))}{a.Area()}{((Circle)a with { R = 3 }).Area()}");""", """
            record Shape(string Name) { public virtual int Area() => 0; }
            sealed record Circle(string Name, int R) : Shape(Name) { public override int Area() => 3 * R * R; }
            """),
        new("record text", """Show(new Empty().ToString() + new Full("x", 1, null, true, Size.Large) { Extra = 2 } + new Outer(new Empty()));""", """
            record Empty;
            record Outer(Empty Inner);
            enum Size { Small, Large }
            record Full(string A, int B, string? C, bool D, Size E) { public int Extra { get; init; } private int Hidden { get; } = 5; public static int S = 1; }
            """),
        new("record with its own text", """var a = new App("x"); Show($"{a}" + a + a.ToString());""", "record App(string Name) { public override string ToString() => \"app \" + Name; }"),
        new("record structs", """var a = new P(1, 2); var b = a; b.X = 5; Show($"{a}{b}{a == b}{a.X}");""", "record struct P(int X, int Y);"),
        new("structs are copied", """var a = new P { X = 1 }; var b = a; b.X = 2; var l = new[] { a }; l[0].X = 7; P F(P p) { p.X = 9; return p; } Show($"{a.X}{b.X}{l[0].X}{F(a).X}{a.X}"); a.Bump(); Show($"{a.X}");""",
            "struct P { public int X; public void Bump() => X++; }"),
        new("classes", """var a = new Counter(5); a.Add(2); a.Add(); var b = a; b.Add(); Show($"{a.Value}{a == b}{a.Equals(new Counter(9))}{a.Name}");""", """
            class Counter
            {
                private int _value;
                public Counter(int start) => _value = start;
                public int Value { get { return _value; } set { _value = value; } }
                public string Name { get; set; } = "counter";
                public void Add(int by = 1) { _value += by; Name += by; }
            }
            """),
        new("object initialisers", """var a = new App { Name = "web", Ports = { 1, 2 }, Inner = { Tag = "x" }, Labels = { ["a"] = "b" } }; Show($"{a.Name}{a.Ports.Count}{a.Inner.Tag}{a.Labels["a"]}");""", """
            class App { public string Name { get; set; } = ""; public List<int> Ports { get; } = new(); public Inner Inner { get; } = new(); public Dictionary<string, string> Labels { get; } = []; }
            class Inner { public string Tag = "none"; }
            """),
        new("constructor order", """Show(new Derived("x").Log);""", """
            class Base { public string Log = "f0"; public Base(string s) { Log += "b" + s; Init(); } protected virtual void Init() => Log += "B"; }
            class Derived : Base { private string _field = "set"; public Derived(string s) : base(s + "!") => Log += "d" + _field; public Derived() : this("y") { } protected override void Init() => Log += "D" + _field; }
            """),
        new("constructor chaining", """Show(new A().Text + new A(3).Text);""", """class A { public string Text; public A() : this(1) => Text += "0"; public A(int n) => Text = "n" + n; }"""),
        new("primary constructors of classes", """var a = new App("web", 2); a.Rename("api"); Show(a.Describe() + a.Size);""", """
            class App(string name, int size) { public int Size { get; } = size * 2; public void Rename(string to) => name = to; public string Describe() => name + size; }
            """),
        new("primary constructor with a base", """Show(new B("x").Text);""", """class A(string s) { public string Text => "a" + s; } class B(string s) : A(s + "!");"""),
        new("inheritance and dispatch", """foreach (Animal a in new Animal[] { new Dog(), new Cat(), new Kitten() }) Show(a.Speak() + a.Legs + a.Describe());""", """
            abstract class Animal { public abstract string Speak(); public virtual int Legs => 4; public string Describe() => "I " + Speak(); }
            class Dog : Animal { public override string Speak() => "woof"; }
            class Cat : Animal { public override string Speak() => "meow"; public override int Legs => 3; }
            class Kitten : Cat { public override string Speak() => base.Speak() + "!"; }
            """),
        new("own interfaces", """foreach (INamed n in new INamed[] { new A(), new B("x") }) Show(n.Name + n.Upper());""", """
            interface INamed { string Name { get; } string Upper() => Name.ToUpperInvariant(); }
            class A : INamed { public string Name => "a"; }
            record B(string Name) : INamed { string INamed.Upper() => "explicit"; }
            """),
        new("generic types", """var b = new Box<int>(5); var c = new Box<string>("x"); Show($"{b.Value}{c.Value}{b.Map(n => n + "!").Value}{Box.Of(3).Value}{new Box<int>().Value}");""", """
            class Box<T> { public T? Value; public Box() { } public Box(T value) => Value = value; public Box<U> Map<U>(Func<T, U> f) => new(f(Value!)); }
            static class Box { public static Box<T> Of<T>(T value) => new(value); }
            """),
        new("generic methods", """Show($"{G.First(new[] { 1, 2 })}{G.Name<string>()}{G.Or<int>(null, 7)}{string.Join(",", G.Twice(new List<App> { new("a") }).Select(a => a.N))}");""", """
            record App(string N);
            static class G
            {
                public static T First<T>(IEnumerable<T> items) => items.First();
                public static string Name<T>() => typeof(T).Name;
                public static T Or<T>(T? value, T other) where T : struct => value ?? other;
                public static List<T> Twice<T>(List<T> items) { var all = new List<T>(items); all.AddRange(items); return all; }
            }
            """),
        new("enums", """var e = Size.Large; Show($"{e}{(int)e}{(Size)1}{e > Size.Small}{Size.Small == default}{e.ToString()}"); object o = e; Show(o.ToString() + (o is Size) + o.Equals(Size.Large));""", "enum Size { Small, Medium = 5, Large = 7, One = 1 }"),
        new("members of enums", """
            foreach (var tier in Enum.GetValues<Tier>()) Show($"{tier}{(int)tier == -1}");
            Show(string.Join(",", Enum.GetNames<Tier>()) + Enum.Parse<Tier>("Mid") + (Enum.Parse<Protocol>("Udp") == Protocol.Udp) + G.Count<Tier>() + string.Join(",", Enum.GetValues<Protocol>()));
            """, "enum Tier { High = 9, Low = 1, Mid = 5, None = -1 } static class G { public static int Count<T>() where T : struct, Enum => Enum.GetValues<T>().Length; }"),
        new("flags without text", """var f = F.A | F.C; Show($"{(f & F.A) != 0}{(int)f}{(f & ~F.A) == F.C}{(byte)(f ^ F.A)}");""", "[Flags] enum F : byte { None = 0, A = 1, B = 2, C = 4 }"),
        new("enum keys", """var d = new Dictionary<Size, string> { [Size.Small] = "s" }; Show(d[Size.Small] + d.ContainsKey(Size.Large));""", "enum Size { Small, Large }"),
        new("sdk enums", """var p = Protocol.Udp; topology.Namespace("n").Service("s").Port(1, protocol: p == Protocol.Udp ? p : Protocol.Tcp); Show($"{p}{(int)p}");"""),
        new("static members", """Show(Config.Tag + Config.Names.Length + Config.Image + Config.Sizes["a"] + Config.Count + Config.Computed);""", """
            static class Config
            {
                public const string Tag = "1.0";
                public static readonly string[] Names = ["a", "b"];
                public static string Image { get; } = "shop:" + Tag;
                public static readonly Dictionary<string, int> Sizes = new() { ["a"] = 1 };
                public static readonly int Count = Names.Length + 1;
                public static string Computed => Image + Count;
            }
            """),
        new("static initialisers in order", """Show($"{Config.A}{Config.B}");""", "static class Config { public static readonly int A = B + 1; public static readonly int B = 2; }"),
        new("static initialisers that fail unread", """Show(Config.A);""", "static class Config { public static readonly string A = \"x\"; public static readonly string B = Environment.MachineName; public static readonly System.Threading.Thread T = new(() => { }); }"),
        new("operators", """var a = new V(1) + new V(2) * 3; Show($"{a.X}{a > new V(1)}{(int)a}{((V)5).X}{(-a).X == -7}"); V b = 4; b += new V(1); Show($"{b.X}");""", """
            record struct V(int X)
            {
                public static V operator +(V a, V b) => new(a.X + b.X);
                public static V operator *(V a, int b) => new(a.X * b);
                public static V operator -(V a) => new(-a.X);
                public static bool operator >(V a, V b) => a.X > b.X;
                public static bool operator <(V a, V b) => a.X < b.X;
                public static explicit operator int(V v) => v.X;
                public static implicit operator V(int x) => new(x);
            }
            """),
        new("indexers of own types", """var t = new Table(); t["a"] = 1; t["b"] = t["a"] + 1; t["a"] += 5; Show($"{t["a"]}{t["b"]}{t["c"]}");""", """
            class Table { private readonly Dictionary<string, int> _items = new(); public int this[string key] { get => _items.TryGetValue(key, out var v) ? v : 0; set => _items[key] = value; } }
            """),
        new("deconstruct methods", """var (a, b) = new App(); Show(a + b); foreach (var (x, y) in new[] { new App() }) Show(x + y);""", "class App { public void Deconstruct(out string a, out int b) { a = \"x\"; b = 1; } }"),
        new("ref and out", """int n = 1; R.Bump(ref n); R.Make(out var m); R.Make(out n); Show($"{n}{m}"); void Local(ref int x) => x *= 2; Local(ref m); Show($"{m}");""", "static class R { public static void Bump(ref int n) => n++; public static void Make(out int n) { n = 7; } }"),
        new("partial types", """Show(P.A() + P.B);""", "static partial class P { public static string A() => B + C; } static partial class P { public const string B = \"b\"; private static string C => \"c\"; }"),
        new("nested types", """Show($"{new Outer.Inner(3).Twice}{Outer.Make().N}");""", "class Outer { public record Inner(int N) { public int Twice => N * 2; } public static Inner Make() => new(9); }"),
        new("default interface of struct", """var a = default(P); Show($"{a.X}{a.S}|{new P().X}");""", "struct P { public int X; public string S; }"),
        new("lazy field keyword", """var a = new A { Name = " x " }; Show(a.Name);""", "class A { public string Name { get; set => field = value.Trim(); } = \"\"; }", Language: 14),
        new("extension members", """Show("web".Image + "web".Tagged("2"));""", """
            static class E { extension(string name) { public string Image => "shop/" + name; public string Tagged(string tag) => name + ":" + tag; } }
            """, Language: 14),
        new("required and init", """var a = new A { Name = "x" }; Show(a.Name + a.Port);""", "class A { public required string Name { get; init; } public int Port { get; init; } = 80; }"),
        new("null conditional", """A? a = null, b = new A { Next = new A() }; Show($"{a?.Next?.Name}{b?.Next?.Name}{b!.Next!.Next?.Name?.Length}{a?.Name ?? "none"}");""", "class A { public string Name = \"n\"; public A? Next; }"),
        new("static constructors", """Show(Config.A + Config.B + Config.Make().Name + Config.C);""", """
            class Config { public static readonly string A; public static string B { get; } = "b"; public static readonly int C = 1; public string Name = A + "!"; static Config() { var list = new List<string> { "x", "y" }; A = string.Join(B, list); C += 4; } public static Config Make() => new(); }
            """),
        new("static constructors run when their type is first used", """Show(string.Join(",", Log.Lines)); Early.Touch(); Show(string.Join(",", Log.Lines)); var late = new Late(); Show(string.Join(",", Log.Lines) + Early.Name);""", """
            static class Log { public static readonly List<string> Lines = new(); }
            static class Early { public static readonly string Name; static Early() { Log.Lines.Add("early"); Name = "e"; } public static void Touch() { } }
            class Late { static Late() => Log.Lines.Add("late"); }
            """),
        new("statics of generic types", """Show(Names<int>.Name + Names<string>.Name + (Names<int>.Items == Names<int>.Items) + ((object)Names<int>.Items == Names<byte>.Items) + G.Of<long>() + Names<int>.Twice);""", """
            static class Names<T> { public static readonly string Name = typeof(T).Name + "!"; public static List<T> Items { get; } = new(); public static string Twice => Name + Name; }
            static class G { public static string Of<T>() => Names<T>.Name; }
            """),
        new("static properties with accessors", """Config.Sink = "x"; Show(Config.Sink);""", "static class Config { private static readonly List<string> _all = new(); public static string Sink { get => _all[^1]; set => _all.Add(value); } }"),
        new("increment operators", """var a = new V(1); var b = a++; ++a; a--; Show($"{a.N}{b.N}"); var list = new[] { new V(5) }; list[0]++; Show($"{list[0].N}"); var tier = Tier.Low; tier++; Show($"{tier}");""", "record struct V(int N) { public static V operator ++(V v) => new(v.N + 1); public static V operator --(V v) => new(v.N * 10); } enum Tier { Low, High }"),
        new("extension members of every kind", """
            var s = "web"; Show(s.Doubled + s.Tag("1") + string.Default + string.Make(2) + new[] { 1, 2 }.Total() + new List<string> { "a" }.FirstOr("b") + new List<string>().FirstOr("b") + 3.Squared);
            """, """
            static class E
            {
                extension(string text) { public string Doubled => text + text; public string Tag(string tag) => $"{text.Doubled}:{tag}"; public static string Default => "d"; public static string Make(int n) => new string('x', n); }
                extension<T>(List<T> items) { public T FirstOr(T other) => items.Count > 0 ? items[0] : other; }
                extension(IEnumerable<int> numbers) { public int Total() { var sum = 0; foreach (var n in numbers) sum += n; return sum; } }
                extension(int number) { public int Squared => number * number; }
            }
            """, Language: 14),
        new("partial members", """Show(P.Name + P.Make(2) + new P().Get());""", """
            partial class P { public static partial string Name { get; } public static partial string Make(int n); private int _n = 3; }
            partial class P { public static partial string Name => "n"; public static partial string Make(int n) => "m" + n; public int Get() => _n; }
            """, Language: 13),
        new("text of combined flags", """Show($"{F.A | F.C}{F.All}{F.B | F.C}{(F)0}{(F)64}{F.A | (F)64}{(G)3}{(G)0}{(H)5}");""", "[Flags] enum F { A = 1, B = 2, C = 4, All = 7 } [Flags] enum G : byte { None = 0, X = 1, Y = 2 } enum H { One = 1 }"),
        new("parsing enums", """Show($"{Enum.TryParse<Tier>("High", out var tier)}{tier}{Enum.TryParse<Tier>("nope", out var none)}{none}{Enum.IsDefined((Tier)2)}{Enum.IsDefined((Tier)7)}{Enum.IsDefined(Protocol.Udp)}");""", "enum Tier { Low, High, Top }"),
        new("newer ways to write types", """
            Name n = "web"; var pair = new Pair<string>("a", "b") { Third = 3 }; var f = (int x, int y = 2) => x * y; var (first, _) = pair;
            Show($"{n}{pair.First}{pair.Third}{f(3)}{f(3, 3)}{first}{nameof(pair.Second)}{Helper.Twice("x")}{new Node { Next = new() { Value = 2 } }.Next?.Value}");
            """, """
            file static class Helper { public static string Twice(string s) => s + s; }
            readonly record struct Name(string Value) { public static implicit operator Name(string value) => new(value); public override string ToString() => Value; }
            record Pair<T>(T First, T Second) where T : notnull { public required int Third { get; init; } }
            class Node { public Node? Next { get; set; } public int Value { get; set; } = 1; }
            """),
        new("assignments behind question marks", """A? a = new(), none = null; a?.Name = "x"; none?.Name = Fail(); a?.Tags[0] = "t"; Show(a!.Name + a.Tags[0] + (none is null)); string Fail() => throw new InvalidOperationException("never");""", "class A { public string Name { get; set; } = \"\"; public string[] Tags { get; } = [\"\"]; }", Language: 14),

        new("extension members through their class", """Show([|E.Tag("a", "b")|]);""", "static class E { extension(string text) { public string Tag(string tag) => text + tag; } }", ("MSDK0002", "call it on the value"), Language: 14),
        new("static constructors that throw", """Show(Config.Name);""", "static class Config { public static readonly string Name; static Config() { Name = \"x\"; [|throw new InvalidOperationException(\"bad\");|] } }", ("MSDK0005", "bad")),
        new("static initialisers that throw", """Show(Config.A);""", "static class Config { public static readonly string A = \"x\"; public static readonly int B = [|int.Parse(\"x\", CultureInfo.InvariantCulture)|]; }", ("MSDK0005", "FormatException")),
        new("operators that change the object", """var v = new V(); [|v += 1|]; Show($"{v.N}");""", "class V { public int N; public void operator +=(int n) => N += n; }", ("MSDK0002", "declare the operator static"), Language: 14),
        new("mutable static", """topology.Namespace([|Config.A|]);""", "static class Config { public static string A = \"x\"; }", ("MSDK0003", "readonly")),
        new("assigning statics", """[|Config.A|] = "y"; Show("x");""", "static class Config { public static string A = \"x\"; }", ("MSDK0002", "static")),
        new("text of a class", """var a = new A(); Show($"{[|a|]}");""", "class A;", ("MSDK0002", "text of a value of 'A'")),
        new("text of enums with several names", """var f = (F)1; Show($"{[|f|]}");""", "enum F { A = 1, B = 1 }", ("MSDK0002", "several names")),
        new("enum from other text", """var tier = [|Enum.Parse<Tier>("5")|]; Show($"{tier}");""", "enum Tier { Mid = 5 }", ("MSDK0002", "Enum.Parse")),
        new("foreign base", """var e = [|new E()|]; Show("x");""", "class E : List<string>;", ("MSDK0002", "derives from")),
        new("foreign interface", """var e = [|new E()|]; Show("x");""", "class E : IFormattable { public string ToString(string? format, IFormatProvider? provider) => \"\"; }", ("MSDK0002", "implements")),
        new("null reference", """A? a = null; Show([|a|]!.Name);""", "class A { public string Name = \"\"; }", ("MSDK0005", "NullReferenceException")),
    ];
}

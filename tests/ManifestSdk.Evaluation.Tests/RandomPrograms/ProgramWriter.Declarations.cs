namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

internal sealed partial class ProgramWriter
{
    /// <summary>What would make a type that needs itself, and never end.</summary>
    private static readonly string[] OwnTypes = ["Rec", "Der", "Pt", "Shape", "Circle", "Square", "Counter", "Vec", "Box", "Node", "IHas", "Constants", "Generic", "Modern", "Halves", "Doubled", "Tagged", "Plus(", "IsBig", "Config"];

    /// <summary>A random body that sees only the given variables, and neither functions nor types of the program.</summary>
    private string Body(Func<string> write, params (string Name, string Type)[] variables) => Alone(() =>
    {
        _variables.AddRange(variables.Select(static variable => (variable.Name, variable.Type, char.IsUpper(variable.Name[0]))));
        var calls = _callsFunctions;
        _callsFunctions = false;
        var body = write();
        while (OwnTypes.Any(type => body.Contains(type, StringComparison.Ordinal)))
            body = write();

        _callsFunctions = calls;
        return body;
    });

    private string Members()
    {
        var functions = new List<string>();
        for (var count = _dice.Next(4); functions.Count < count;)
        {
            functions.Add(Alone(() =>
            {
                _variables.AddRange([("x", "int", false), ("s", "string", false)]);
                var type = AnyType();
                var value = Of(type, 2);
                var local = Declare(type, isFixed: true);
                return $$"""
                        private static int F{{functions.Count}}(int x, string s)
                        {
                            {{type}} {{local}} = {{value}};
                            {{(_dice.Chance(50) ? $"if ({Bool(2)}) return {Int(2)};" : "")}}
                            return {{Int(2)}};
                        }

                    """;
            }));
            _functions = functions.Count;
        }

        return string.Concat(functions);
    }

    private string Types() => $$"""
        public enum Col { Red, Green = 1, Blue = 5 }
        [Flags] public enum Bit : {{_dice.Pick(["byte", "int", "long", "ushort"])}} { None = 0, One = 1, Two = 2, Four = 4 }
        public interface IHas { int Size { get; } string Tag { get; } void Grow(); string Name() => "has " + Tag; }
        public record Rec(int A, string B)
        {
            public int Extra { get; init; } = {{Body(() => Int(1))}};
            public int Twice => {{Body(() => Int(2), ("A", "int"), ("B", "string"))}};
            public virtual string Tag => "rec" + {{Body(() => Text(1))}};
            public int Sum(int n) => {{Body(() => Int(2), ("n", "int"))}} + A;
            public (int, string) Pair() => (A, B);
        }
        public {{_dice.Pick(["sealed ", ""])}}record Der(int A, string B, bool C) : Rec(A, B) { public override string Tag => base.Tag + C; }
        public struct Inner { public int N; public void Up() => N++; }
        public struct Pt : IHas
        {
            public int X;
            public Inner In;
            public int Y { get; set; }
            public readonly int Length => {{Body(() => Int(1))}} + X;
            public int Size => X;
            public string Tag => "pt" + {{Body(() => Text(1))}};
            public void Grow() { X++; Y = unchecked(Y + {{Body(() => Int(1))}}); }
            public void Bump() => X = unchecked(X + {{1 + _dice.Next(4)}});
            public Pt Moved(int by) { var copy = this; copy.X = unchecked(copy.X + by); In.N = 3; return {{_dice.Pick(["copy", "this"])}}; }
        }
        public abstract class Shape : IHas
        {
            public string Label = {{Body(() => Text(1))}};
            protected Shape(int size) { Size = size; Label += Kind; }
            public int Size { get; protected set; }
            public virtual string Kind => "shape";
            public string Tag => Kind + Label;
            public abstract int Area(int n);
            public virtual void Grow() => Size = unchecked(Size + 1);
            public virtual string Name() => "shape " + Label;
            public string Describe() => Kind + Area(2).ToString(CultureInfo.InvariantCulture) + Name();
            public static Shape Make(int n) => n % 2 == 0 ? new Circle(n) : new Square(n);
        }
        public class Circle(int size) : Shape(size) { public override string Kind => "circle"; public override int Area(int n) => {{Body(() => Int(2), ("n", "int"))}}; public new string Describe() => "hidden"; }
        public class Square : Shape
        {
            private readonly int _side = {{Body(() => Int(1))}};
            public Square(int size) : base(size) => Label += "q";
            public override string Kind => "square" + (_side & 15);
            public override int Area(int n) => unchecked(n * Size + _side);
            public override void Grow() { base.Grow(); Size = unchecked(Size * 2); }
            public override string Name() => "square of " + base.Name();
        }
        public class Counter
        {
            private readonly Dictionary<int, int> _slots = new();
            public Counter(int n = {{_dice.Next(5)}}) => N = n;
            public int N;
            public List<string> Log { get; } = new();
            public int Doubled { get => unchecked(N * 2); set { N = value / 2; if (Log.Count < 9) Log.Add("set"); } }
            public int this[int i] { get => _slots.TryGetValue(i, out var found) ? found : N; set { if (_slots.Count < 9) _slots[i] = value; if (Log.Count < 9) Log.Add("at"); } }
            public int Next() { if (Log.Count < 9) Log.Add("next"); return unchecked(++N); }
            public int Add(int by) => N = unchecked(N + by);
            public string Report() => N.ToString(CultureInfo.InvariantCulture) + string.Join(",", Log);
        }
        public readonly record struct Vec(int X, int Y)
        {
            public static Vec operator +(Vec a, Vec b) => new(unchecked(a.X + b.X), unchecked(a.Y + b.Y));
            public static Vec operator -(Vec a, Vec b) => unchecked(new Vec(a.X - b.X, a.Y - b.Y));
            public static Vec operator -(Vec a) => unchecked(new(-a.X, -a.Y));
            public static Vec operator *(Vec a, int n) => new(unchecked(a.X * n), {{Body(() => Int(1), ("n", "int"))}});
            public static Vec operator +(Vec a, int n) => unchecked(new(a.X + n, a.Y));
            public static Vec operator ++(Vec a) => a + 1;
            public static Vec operator --(Vec a) => a + -1;
            public static implicit operator Vec(int n) => new(n, 0);
            public static explicit operator int(Vec v) => unchecked(v.X ^ v.Y);
            public override string ToString() => "vec" + Told(this);
        }
        public record Box<T>(T Value)
        {
            public string Name => typeof(T).Name;
            public Box<T> With(T value) => this with { Value = value };
            public Box<U> Map<U>(Func<T, U> f) => new(f(Value));
            public override string ToString() => "box of " + Say(Value);
        }
        public static class Box { public static Box<T> Of<T>(T value) => new(value); }
        public class Node(int value, Node? next) { public IEnumerable<int> Chain() { for (var node = this; node is not null; node = node.Next) yield return node.Value; } public int Value { get; } = value; public Node? Next => next; }
        public class ShopException(string message, int code) : Exception(message) { public int Code { get; } = code; }
        public sealed class Closing(Action<string> log, string name) : IDisposable { public void Dispose() => log("close " + name); }
        public static class Generic<T> { public static readonly string Name = typeof(T).Name + {{Body(() => Text(1))}}; }
        public static class Constants
        {
            public const string Name = "constant";
            public static readonly List<string> Lines = new() { Name, {{Body(() => Text(1))}} };
            public static string Joined { get; } = string.Join("+", Lines);
        }
        public static class Kit
        {
            public static readonly int Zero = 0;
            public static bool Set(ref int n, int to) { n = to; return n > 2; }
            {{ModernKit()}}
            public static string Clip(string text) => text.Length > 40 ? text[..40] : text;
            public static T Either<T>(T first, T second, bool other = false) => other ? second : first;
            public static int Total(params int[] numbers) { var sum = 0; foreach (var n in numbers) sum = unchecked(sum * 3 + n); return sum; }
            public static void Raise(ref int n) => n = unchecked(n + 7);
            public static void Halves(int n, out int half, out int rest) { half = n / 2; rest = n % 2; }
            public static Func<int, int> Compose(Func<int, int> f, Func<int, int> g) => x => f(g(x));
            public static IEnumerable<int> Numbers(int n) { for (var i = 0; i < n; i++) { if (i == 2) yield break; yield return i * n; } }
            public static string Told((int, string) t) => t.Item1.ToString(CultureInfo.InvariantCulture) + ":" + t.Item2;
            public static string Told(Rec? r) => r is null ? "no rec" : Told((r.A, r.B)) + (r is Der { C: var c } ? c : "");
            public static string Told(Pt p) => Told((p.X, "x")) + Told((p.Y, "y")) + Told((p.In.N, "n"));
            public static string Told(Vec v) => Told((v.X, "x")) + Told((v.Y, "y"));
            public static string Say<T>(T value) => value switch
            {
                int n => Told((n, "int")), long n => "long" + n.ToString(CultureInfo.InvariantCulture), string s => s, bool b => b + "!", char c => "'" + c, Rec r => Told(r), Pt p => Told(p), Vec v => Told(v), Shape s => s.Describe(), Enum => value.ToString() ?? "", ValueTuple<int, string> t => Told(t), null => "null", _ => typeof(T).Name,
            };
        }
        public static class Extensions
        {
            public static int Squared(this int n) => unchecked(n * n);
            public static string Shout(this string text, int times) => text + new string('!', times);
        }
        {{ModernTypes()}}
        """;
}

namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>What C# 11 to 14 brought, and contracts of one's own types.</summary>
internal sealed partial class ProgramWriter
{
    private string ModernTypes() => $$"""
        public class Modern
        {
            public int Limited { get; set => field = unchecked((value & 255) + {{Body(() => Int(1), ("value", "int"))}}); } = {{_dice.Next(9)}};
            public string Lazy => field ??= "lazy" + {{Body(() => Text(1))}};
            public string? Note { get; set; }
            public Modern? Next { get; set; }
            public int[] Slots { get; } = [1, 2, 3];
            public int Count;
            public required string Title { get; init; }
            public string Report() => $"{Title}{Note}{Lazy}" + Told((unchecked(Limited ^ Count ^ Slots[0]), Next?.Title ?? "none"));
        }
        public partial class Halves { private int _size = {{_dice.Next(9)}}; public partial int Size { get; set; } public static partial string Name { get; } public partial int Twice(int n); }
        public partial class Halves
        {
            public partial int Size { get => _size; set => _size = unchecked(value - 1); }
            public static partial string Name => "halves" + {{Body(() => Text(1))}};
            public partial int Twice(int n) => unchecked({{Body(() => Int(2), ("n", "int"))}} + Size);
        }
        public static class ModernExtensions
        {
            extension(string text) { public string Doubled => Clip(text + {{Body(() => Text(1), ("text", "string"))}}); public string Tagged(int n) => text + {{Body(() => Text(1), ("n", "int"), ("text", "string"))}}; public static string Standard => "standard"; }
            extension(int number) { public int Plus(int n) => unchecked(number + {{Body(() => Int(2), ("n", "int"), ("number", "int"))}}); public bool IsBig => {{Body(() => Bool(1), ("number", "int"))}}; }
            extension<T>(List<T> items) { public T FirstOr(T other) => items.Count > 0 ? items[0] : other; }
            extension(IEnumerable<int> numbers) { public int Mixed { get { var sum = 7; foreach (var n in numbers) sum = unchecked(sum * 31 + n); return sum; } } }
        }
        public sealed class Key(string name) : IEquatable<Key>
        {
            public string Name => name;
            public bool Equals(Key? other) => other is not null && string.Equals(other.Name, Name, StringComparison.{{_dice.Pick(["Ordinal", "OrdinalIgnoreCase"])}});
            public override bool Equals(object? obj) => Equals(obj as Key);
            public override int GetHashCode() => {{_dice.Pick(["Name.Length", "1", "HashCode.Combine(Name.Length)"])}};
        }
        public record Ver(int Major, int Minor) : IComparable<Ver>
        {
            public int CompareTo(Ver? other) => other is null ? 1 : Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);
        }
        public class Bag : IEnumerable<int>
        {
            private readonly List<int> _items = [];
            public void Add(int item) { if (_items.Count < 9) _items.Add(item); }
            public IEnumerator<int> GetEnumerator() { {{_dice.Pick(["return _items.GetEnumerator();", "foreach (var item in _items) yield return item;", "for (var i = _items.Count - 1; i >= 0; i--) yield return _items[i];"])}} }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        public static class Config { public static readonly List<string> Lines = []; public static readonly string First; public static string Sink { get => Lines[^1]; set => Lines.Add(value); } static Config() { First = "first"; Lines.Add(First + {{Body(() => Text(1))}}); } }
        public delegate int Op(int left, int right = 3);
        public enum Stage { {{_dice.Pick(["Dev, Test, Prod", "Dev", "Prod = 7, Dev = 2"])}} }
        """;

    private static string ModernKit() => """
        public static int Spanned(params ReadOnlySpan<int> all) { var sum = all.Length; foreach (var n in all) sum = unchecked(sum * 5 + n); return sum; }
            public static int Enumerated(params IEnumerable<int> all) => all.Count() + all.First();
            public static int Listed(params List<int> all) { if (all.Count < 9) all.Add(1); return all.Count; }
            public static T Largest<T>(params T[] all) where T : IComparable<T> { var best = all[0]; foreach (var each in all) if (each.CompareTo(best) > 0) best = each; return best; }
            public static IEnumerable<int> Deep(int n) { yield return n; if (n > 0) foreach (var each in Deep(n - 1)) yield return each * 2; }
            public static IEnumerable<T> Doubly<T>(IEnumerable<T> all) { foreach (var each in all) { yield return each; yield return each; } }
            public static int Folded(int n, Op op) => op(n, 2);
        """;

    private string Modern(int d) => d <= 0 ? Leaf("Modern", () => "new Modern { Title = \"t\" }") : _dice.Choose(
        () => $"new Modern {{ Title = {Text(d - 1)}, Limited = {Int(d - 1)} }}",
        () => $"new Modern {{ Title = \"n\", Next = {Modern(d - 1)}, Count = {Int(d - 1)}, Slots = {{ [1] = {Int(d - 1)} }} }}",
        () => Leaf("Modern", () => "new Modern { Title = \"u\", Note = \"note\" }"));

    private string MaybeModern(int d) => $"({Bool(d)} ? {Modern(d)} : (Modern?)null)";

    private string ModernNumber(int d) => _dice.Choose(
        () => $"{Modern(d)}.{_dice.Pick(["Limited", "Lazy.Length", "Slots[^1]", "Count", "Slots[..2].Length", "Slots.Mixed"])}",
        () => $"({MaybeModern(d)}?.Next?.Count ?? {Int(d)})",
        () => $"({MaybeModern(d)}?.Slots[1] ?? {Int(d)})",
        () => $"new Halves {{ Size = {Int(d)} }}.{_dice.Choose(() => "Size", () => $"Twice({Int(d)})")}",
        () => $"{Int(d)}.Plus({Int(d)})",
        () => $"{IntList(d)}.FirstOr({Int(d)})",
        () => $"{Ints(d)}.Take(9).Mixed",
        () => $"Folded({Int(d)}, {_dice.Choose(() => "(int a, int b) => a ^ b", () => "static (a, b) => unchecked(a * b)", () => "Math.Max")})",
        () => $"((Op)((a, b) => unchecked(a - b)))({Int(d)})",
        () => $"Doubly({Ints(d)}.Take(3)).Count()",
        () => $"({MaybeRecord(d)} is {{ A: var {Pattern("int", out var a)}, B.Length: > 1 }} ? {a} : {Int(d)})",
        () => $"({MaybeRecord(d)} ?? throw new ShopException(\"m: nothing\", 2)).A",
        () => $"(({Int(d)}, {Text(d)}) switch {{ (0, _) => 1, (> 5, \"a\" or \"b\") => {Int(d)}, (var {Pattern("int", out var x)}, {{ Length: > 2 }}) => {x}, _ => {Int(d)} }})",
        () => $"({IntArray(d)} switch {{ [] => 0, [var {Pattern("int", out var one)}] => {one}, [1, .., > 2] => {Int(d)}, [_, .. {{ Length: > 1 }}] => 4, _ => {Int(d)} }})",
        () => $"(Enum.TryParse<Col>({_dice.Pick(["\"Red\"", "\"Green\"", "\"Nope\""])}, out var {Pattern("Col", out var c)}) ? (int){c} : {Int(d)})",
        () => $"Config.{_dice.Pick(["Lines.Count", "First.Length", "Sink.Length"])}",
        () => Variable("Topology") is { } topology ? $"{topology}.Parameter({_dice.Pick(["\"replicas\"", "\"absent\""])}, {Int(d)})" : Int(d),
        () => Variable("Stage") is { } stage ? $"({stage} switch {{ Stage.Dev => {Int(d)}, _ => {Int(d)} }})" : Int(d));

    private string ModernText(int d) => _dice.Choose(
        () => $"{Text(d)}.{_dice.Choose(() => "Doubled", () => $"Tagged({Int(d)})")}",
        () => _dice.Pick(["string.Standard", "Halves.Name", "Config.First", "string.Join(\",\", Enum.GetNames<Col>())"]),
        () => $"{Modern(d)}.{_dice.Pick(["Lazy", "Title", "Report()"])}",
        () => $"({Modern(d)}.Note ?? {Text(d)})",
        () => $"({MaybeModern(d)}?.Next?.Title ?? {Text(d)})",
        () => $"\"\"\"raw \"{_dice.Next(9)}\" {{x}} \\n\"\"\"",
        () => $"$$\"\"\"{{{{{Inner(Text(d))}}}}} {{y}}\"\"\"",
        () => $"@\"a\\b\"\"{_dice.Next(9)}\"",
        () => $"$@\"{{{Inner(Text(d))}}}\\t\"",
        () => $"string.Concat({Text(d)}, {Text(d)}, {Text(d)})",
        () => $"{Texts(d)}.FirstOr({Text(d)})",
        () => $"string.Concat(Doubly({Texts(d)}.Take(2)))",
        () => $"new Ver({Int(d)} & 7, {Int(d)} & 7).ToString()",
        () => $"new Key({Text(d)}).Name",
        () => $"new List<string> {{ {Text(d)}, \"b\" }}.Select((x, i) => x + (char)('a' + i)).Last()",
        () => Variable("Topology") is { } topology ? $"{topology}.Parameter({_dice.Pick(["\"tag\"", "\"tag\", \"x\"", "\"absent\", \"none\""])})" : Text(d),
        () => Variable("Topology") is { } topology ? $"{topology}.Parameter(\"on\", {Bool(d)}).ToString()" : Text(d),
        () => Variable("Stage") is { } stage ? $"{stage}.ToString()" : Text(d));

    private string ModernBool(int d) => _dice.Choose(
        () => $"{Int(d)}.IsBig",
        () => $"new Key({Text(d)}).Equals(new Key({Text(d)}))",
        () => $"(new Ver({Int(d)}, 1) == new Ver({Int(d)}, 1))",
        () => $"(({NullableBool(d)} {_dice.Pick(["&", "|", "^"])} {NullableBool(d)}) {_dice.Pick(["??", "=="])} {Bool(d)})",
        () => $"Enum.IsDefined((Col)({Int(d)} & 7))",
        () => $"string.Equals({Text(d)}, {Text(d)}, StringComparison.Ordinal{_dice.Pick(["", "IgnoreCase"])})",
        () => Variable("int", toAssign: true) is { } name ? $"Set(ref {name}, {Int(d)})" : Bool(d),
        () => Variable("Stage") is { } stage ? $"({stage} is Stage.Dev)" : Bool(d));

    private string NullableBool(int d) => d <= 0 ? Leaf("bool?", () => _dice.Pick(["((bool?)null)", "((bool?)true)", "((bool?)false)"])) : _dice.Choose(
        () => $"({NullableBool(d - 1)} {_dice.Pick(["&", "|", "^"])} {NullableBool(d - 1)})",
        () => $"({Bool(d - 1)} ? {Bool(d - 1)} : (bool?)null)",
        () => $"(!{NullableBool(d - 1)})",
        () => $"({Nullable(d - 1)} > {Nullable(d - 1)})",
        () => $"({MaybeRecord(d - 1)}?.B.Contains('a'))");

    private string ModernStatement(int d) => _dice.Choose(
        () => Scoped(() => $"{{ Modern? {Named("Modern?", out var m)} = {MaybeModern(d - 1)}; {m}?.Note = {Text(d - 1)}; {m}?.Slots[{_dice.Next(3)}] {_dice.Pick(["=", "+=", "^="])} {Int(d - 1)}; {m}?.Next?.Count = {Int(d - 1)}; {m}?.Limited += {Int(0)}; Show({m}?.Report() ?? \"nobody\"); }}"),
        () => OnVariable("Modern", name => $"{name}.{_dice.Choose(() => $"Limited = {Int(d - 1)}", () => $"Limited += {Int(d - 1)}", () => $"Note ??= {Text(d - 1)}", () => $"Slots[1]++", () => $"Next = new Modern {{ Title = {Text(d - 1)} }}")};"),
        () => $"switch (({Int(d - 1)}, {Text(d - 1)})) {{ case (0, _): {Show()} break; case (> 3, {{ Length: > 1 }}): {Show()} break; case var ({Fresh("p")}, {Fresh("p")}) when {Bool(d - 1)}: {Show()} break; default: {Show()} break; }}",
        () => $"switch ({Text(d - 1)}) {{ case \"a\": {Show()} goto case \"b\"; case \"b\": {Show()} break; case {{ Length: > 4 }} and [var {Fresh("p")}, ..]: {Show()} goto default; default: {Show()} break; }}",
        () => $"try {Block(d - 1)} catch (ShopException problem) {{ Show(problem.Message); throw new InvalidOperationException(\"m: wrapped\", problem); }}",
        () => $"try {{ try {{ {Throw()} }} finally {{ {Show()} }} }} catch (Exception) when ({Bool(0)}) {Block(d - 1)} finally {{ {Show()} }}",
        () => Pairs(Texts(d - 1), d),
        () => $"({Tuple(d - 1)}, {Bool(d - 1)})" is var parts ? $"var (({Declare("int")}, {Declare("string")}), {Declare("bool")}) = {parts};" : "",
        () => GenericFunction(d),
        () => Recursion(d),
        () => $"Config.Sink = {Text(d - 1)}; Show(Config.Sink); Config.Lines.RemoveAt(Config.Lines.Count - 1);",
        () => Model(d),
        () => Model(d),
        () => CollectionEffect(d - 1),
        () => CollectionEffect(d - 1));

    private string Pairs(string texts, int d) => Scoped(() => $"foreach (var ({Named("string", out _)}, {Named("int", out _)}) in {texts}.Take(2).Select((x, i) => (x, i))) {Block(d - 1)}");

    private string GenericFunction(int d)
    {
        var name = Fresh("G");
        return $"static T {name}<T>(T first, T second, bool other) => other ? second : first; Show(Told(({name}({Int(d - 1)}, {Int(d - 1)}, {Bool(d - 1)}), {name}({Text(d - 1)}, \"t\", other: {Bool(0)}))));";
    }

    private string Recursion(int d)
    {
        var name = Fresh("r");
        var n = Fresh("n");
        var otherwise = Scoped(() =>
        {
            _variables.Add((n, "int", true));
            return Int(d - 1);
        });
        return $"{{ Func<int, int> {name} = null!; {name} = {n} => {n} is <= 0 or > 5 ? {otherwise} : unchecked({n} + {name}({n} - 1)); Show(Told(({name}(3), \"r\"))); }}";
    }
}

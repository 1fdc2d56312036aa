namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>Collections beyond lists and dictionaries, and what LINQ makes of them.</summary>
internal sealed partial class ProgramWriter
{
    private static readonly string[] CollectionTypes =
        ["ImmutableArray<int>", "ImmutableList<int>", "HashSet<int>", "Queue<int>", "Stack<int>", "SortedDictionary<string, int>", "IReadOnlyList<int>", "int[][]"];

    private string Collection(string type, int d) => type switch
    {
        "ImmutableArray<int>" => ImmutableArray(d),
        "ImmutableList<int>" => ImmutableList(d),
        "HashSet<int>" => Set(d),
        "Queue<int>" => d <= 0 ? Leaf(type, () => "new Queue<int>(new[] { 1, 2 })") : $"new Queue<int>({Ints(d - 1)}.Take(9))",
        "Stack<int>" => d <= 0 ? Leaf(type, () => "new Stack<int>(new[] { 1, 2 })") : $"new Stack<int>({Ints(d - 1)}.Take(9))",
        "SortedDictionary<string, int>" => Sorted(d),
        "IReadOnlyList<int>" => ReadOnly(d),
        _ => Jagged(d),
    };

    private string ImmutableArray(int d) => d <= 0 ? Leaf("ImmutableArray<int>", () => _dice.Pick(["ImmutableArray.Create(1, 2)", "ImmutableArray<int>.Empty", "((ImmutableArray<int>)[4, 5])"])) : _dice.Choose(
        () => $"{Ints(d - 1)}.Take(9).ToImmutableArray()",
        () => $"{ImmutableArray(d - 1)}.Add({Int(d - 1)})",
        () => $"{ImmutableArray(d - 1)}.AddRange({IntArray(d - 1)})",
        () => $"((ImmutableArray<int>)[{Int(d - 1)}, .. {Ints(d - 1)}.Take(3)])");

    private string ImmutableList(int d) => d <= 0 ? Leaf("ImmutableList<int>", () => _dice.Pick(["ImmutableList.Create(1, 2)", "ImmutableList<int>.Empty"])) : _dice.Choose(
        () => $"{Ints(d - 1)}.Take(9).ToImmutableList()",
        () => $"{ImmutableList(d - 1)}.{_dice.Choose(() => $"Add({Int(d - 1)})", () => $"Insert(0, {Int(d - 1)})", () => $"Remove({Int(0)})", () => $"AddRange({IntArray(0)})")}");

    private string Set(int d) => d <= 0 ? Leaf("HashSet<int>", () => "new HashSet<int> { 3, 1, 2 }") : _dice.Choose(
        () => $"new HashSet<int> {{ {Int(d - 1)}, {Int(d - 1)}, 1 }}",
        () => $"{Ints(d - 1)}.Take(9).ToHashSet()",
        () => $"((HashSet<int>)[{Int(d - 1)}, .. {IntArray(d - 1)}])");

    private string Sorted(int d) => d <= 0 ? Leaf("SortedDictionary<string, int>", () => "new SortedDictionary<string, int>(StringComparer.Ordinal) { [\"b\"] = 1, [\"B\"] = 2 }") : _dice.Choose(
        () => $"new SortedDictionary<string, int>({Dictionary(d - 1)}, StringComparer.Ordinal)",
        () => $"new SortedDictionary<string, int>(StringComparer.Ordinal) {{ [{Text(d - 1)}] = {Int(d - 1)}, [\"m\"] = 3 }}");

    private string ReadOnly(int d) => d <= 0 ? Leaf("IReadOnlyList<int>", () => "((IReadOnlyList<int>)new[] { 7, 8 })") : _dice.Choose(
        () => $"((IReadOnlyList<int>){IntList(d - 1)})",
        () => $"((IReadOnlyList<int>)[{Int(d - 1)}, .. {Ints(d - 1)}.Take(3)])",
        () => $"{IntList(d - 1)}.AsReadOnly()");

    private string Jagged(int d) => d <= 0 ? Leaf("int[][]", () => "new[] { new[] { 1 }, new[] { 2, 3 } }") : _dice.Choose(
        () => $"new[] {{ {IntArray(d - 1)}, {IntArray(d - 1)} }}",
        () => $"((int[][])[{IntArray(d - 1)}, [{Int(d - 1)}]])",
        () => $"{Ints(d - 1)}.Take(6).Chunk(2).ToArray()");

    private string CollectionNumber(int d) => _dice.Choose(
        () => $"{ImmutableArray(d)}.{_dice.Pick(["Length", "Sum(x => x & 255)", "IndexOf(2)", "Count(x => x > 1)", "FirstOrDefault()"])}",
        () => $"{ImmutableList(d)}.{_dice.Pick(["Count", "Sum(x => x & 255)", "IndexOf(2)", "LastOrDefault()"])}",
        () => $"{Set(d)}.{_dice.Pick(["Count", "Sum(x => x & 255)", "Min(x => x | 1)"])}",
        () => $"({Collection("Queue<int>", d)} is {{ Count: > 0 }} {Pattern("Queue<int>", out var q)} ? {q}.{_dice.Pick(["Dequeue", "Peek"])}() : {Int(d)})",
        () => $"({Collection("Stack<int>", d)} is {{ Count: > 0 }} {Pattern("Stack<int>", out var p)} ? {p}.{_dice.Pick(["Pop", "Peek"])}() : {Int(d)})",
        () => $"{Sorted(d)}.{_dice.Pick(["Count", "Values.Sum(x => x & 255)", "Keys.Count(x => x.Length > 1)", "First().Value"])}",
        () => $"{ReadOnly(d)}.{_dice.Pick(["Count", "Sum(x => x & 255)", "ElementAtOrDefault(1)"])}",
        () => $"{Jagged(d)}.{_dice.Pick(["Length", "Sum(x => x.Length)", "Select(x => x.FirstOrDefault() & 255).Sum()"])}",
        () => $"{Ints(d)}.Append(4).{_dice.Pick(["MinBy(x => x % 5)", "MaxBy(x => x % 7)", "Max()", "Min()", "ToLookup(x => x & 1)[1].Count()", "Last(x => x != 3 || true)", "ElementAt(0)", "Select((x, i) => (x & 63) * i).Sum()"])}",
        () => $"{Ints(d)}.Take(5).Aggregate({Int(d)}, (a, b) => unchecked(a * 3 + b), a => a ^ 5)",
        () => $"{_dice.Pick(["Spanned", "Enumerated", "Listed"])}({Int(d)}, {Int(d)}{(_dice.Chance(50) ? ", 4" : "")})",
        () => $"new Bag {{ {Int(d)}, {Int(d)} }}.{_dice.Pick(["Count()", "Sum(x => x & 255)", "Skip(1).First()", "Mixed"])}",
        () => $"new[] {{ new Ver({Int(d)}, 1), new Ver({Int(d)}, {Int(0)}) }}.{_dice.Pick(["Max()!.Major", "Min()!.Minor", "OrderBy(x => x).First().Major", "OrderDescending().Last().Minor"])}",
        () => $"Largest(new Ver({Int(d)}, 2), new Ver({Int(d)}, {Int(0)})).Major",
        () => $"new {_dice.Pick(["HashSet<Key>", "List<Key>"])} {{ new({Text(d)}), new({Text(0)}), new(\"a\") }}.{_dice.Pick(["Count", "Distinct().Count()", "GroupBy(k => k).Count()", "Count(k => k.Equals(new Key(\"A\")))"])}",
        () => $"new Dictionary<Key, int> {{ [new({Text(d)})] = {Int(d)} }}.GetValueOrDefault(new Key({Text(d)}))",
        () => $"new Dictionary<Rec, int> {{ [{Record(d)}] = {Int(d)} }}.GetValueOrDefault({Record(d)})",
        () => $"new Dictionary<(int, string), int> {{ [{Tuple(d)}] = {Int(d)} }}.GetValueOrDefault({Tuple(d)})",
        () => $"new[] {{ {Record(d)}, {Record(d)} }}.Distinct().Count()",
        () => $"new[] {{ {Struct(d)}, {Struct(d)} }}.Distinct().Count()");

    private string MoreInts(int d) => _dice.Choose(
        () => Collection(_dice.Pick(["ImmutableList<int>", "HashSet<int>", "Queue<int>", "Stack<int>", "IReadOnlyList<int>"]), d),
        () => $"((int[])[{Int(d)}, .. {Ints(d)}.Take(3), .. {IntList(d)}])",
        () => $"{Ints(d)}.Take(6).Chunk(2).Select(x => x[0] ^ x.Length)",
        () => $"{Jagged(d)}.SelectMany(x => x)",
        () => $"{Ints(d)}.Take(4).Join({Ints(d)}.Take(4), x => x & 1, y => y & 1, (x, y) => x | y)",
        () => $"{Ints(d)}.Take(4).GroupJoin({Ints(d)}.Take(4), x => x & 1, y => y & 1, (x, all) => unchecked(x + all.Count()))",
        () => $"(from a in {Ints(d)}.Take(4) join b in {Ints(d)}.Take(4) on a & 3 equals b & 3 into found from f in found.DefaultIfEmpty() select a ^ f)",
        () => $"(from a in {Ints(d)}.Take(5) group a by a % 3 into g orderby g.Key select unchecked(g.Key * 7 + g.Count()))",
        () => $"(from a in {Ints(d)}.Take(3) from b in new[] {{ 1, a }} where (a ^ b) != 2 select a & b)",
        () => $"Enumerable.Repeat({Int(d)}, {_dice.Next(4)})",
        () => $"new Bag {{ {Int(d)}, 3 }}",
        () => $"{Ints(d)}.ToLookup(x => x & 1)[0]",
        () => $"{Texts(d)}.Zip({Ints(d)}).Select(x => x.First.Length ^ x.Second)",
        () => $"Deep({Int(d)} & 3)",
        () => $"{Sorted(d)}.Values.ToList()");

    private string CollectionEffect(int d) => _dice.Choose(
        () => OnVariable("HashSet<int>", name => $"{name}.{_dice.Choose(() => $"Add({Int(d)})", () => $"Remove({Int(0)})", () => $"UnionWith({IntArray(d)})", () => $"IntersectWith({IntArray(d)})", () => $"ExceptWith({IntArray(d)})")};"),
        () => OnVariable("Queue<int>", name => $"if ({name}.Count < 9) {name}.Enqueue({Int(d)}); if ({name}.Count > 2) Show(Told(({name}.Dequeue(), \"q\")));"),
        () => OnVariable("Stack<int>", name => $"if ({name}.Count < 9) {name}.Push({Int(d)}); if ({name}.Count > 2) Show(Told(({name}.Pop(), \"s\")));"),
        () => OnVariable("SortedDictionary<string, int>", name => $"{name}[{Text(d)}] {_dice.Pick(["=", "="])} {Int(d)};"),
        () => OnVariable("int[][]", name => $"if ({name}.Length > 0 && {name}[0].Length > 0) {name}[0][^1] {_dice.Pick(["=", "^=", "+="])} {Int(d)};"),
        () => OnVariable("ImmutableArray<int>", name => $"{name} = {name}.Length > 5 ? [] : {name}.Add({Int(d)});"),
        () => OnVariable("ImmutableList<int>", name => $"{name} = {name}.Count > 5 ? {name}.RemoveAt(0) : {name}.Insert(0, {Int(d)});"));

    private string ShownCollection(string type, int d) => type switch
    {
        "SortedDictionary<string, int>" => $"string.Join(\"|\", {Sorted(d)}.Select(x => x.Key + {Invariable("x.Value")}))",
        "int[][]" => $"string.Join(\"|\", {Jagged(d)}.Select(x => string.Join(\",\", x.Select(y => {Invariable("y")}))))",
        _ => $"string.Join(\",\", {Collection(type, d)}.Take(9).Select(x => {Invariable("x")}))",
    };
}

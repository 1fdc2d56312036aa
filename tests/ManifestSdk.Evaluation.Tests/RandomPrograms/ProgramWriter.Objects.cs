namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

internal sealed partial class ProgramWriter
{
    private string Leaf(string type, Func<string> literal) => Variable(type) is { } name && _dice.Chance(70) ? name : literal();

    private string Assignment(string type, int d)
    {
        if (Variable(type, toAssign: true) is not { } name)
            return Of(type, 0);

        var value = Scoped(() => Of(type, d - 1));
        return type switch
        {
            "string" => $"({name} {_dice.Pick(["=", "="])} Clip({value}))",
            "int" or "long" or "uint" or "ulong" => $"({name} {_dice.Pick(["=", "+=", "-=", "*=", "&=", "|=", "^="])} {value})",
            "byte" or "sbyte" or "short" or "ushort" => $"({name} {_dice.Pick(["=", "+=", "-=", "|="])} {value})",
            "int?" => $"({name} {_dice.Pick(["=", "+=", "??="])} {value})",
            "double" or "decimal" or "float" => $"({name} {_dice.Pick(["=", "+=", "-="])} {value})",
            "bool" => $"({name} {_dice.Pick(["=", "&=", "|=", "^="])} {value})",
            _ => $"({name} = {value})",
        };
    }

    private string Step(string type, int d) => Variable(type, toAssign: true) is { } name
        ? _dice.Choose(() => name + "++", () => "++" + name, () => name + "--", () => "--" + name)
        : Of(type, d - 1);

    /// <summary>A variable that a pattern declares; it exists only where the pattern matched.</summary>
    private string Pattern(string type, out string name)
    {
        _ = type;
        return name = Fresh("p");
    }

    private string SwitchArms(Func<string> value) => $"0 => {value()}, > 0 and < 10 => {value()}, > 100 => {value()}, _ => {value()}";

    private string Of(string type, int d) => type switch
    {
        "int" => Int(d),
        "string" => Text(d),
        "bool" => Bool(d),
        "double" => Double(d),
        "decimal" => Decimal(d),
        "char" => Char(d),
        "int?" => Nullable(d),
        "int[]" => IntArray(d),
        "List<int>" => IntList(d),
        "IEnumerable<int>" => Ints(d),
        "List<string>" => Texts(d),
        "Dictionary<string, int>" => Dictionary(d),
        "(int, string)" => Tuple(d),
        "Func<int, int>" => Func(d),
        "Rec" => Record(d),
        "Rec?" => MaybeRecord(d),
        "Pt" => Struct(d),
        "Pt[]" => $"new[] {{ {Struct(d - 1)}, {Struct(d - 1)} }}",
        "IHas" => Has(d),
        "Shape" => Shape(d),
        "Counter" => Counter(d),
        "Vec" => Vector(d),
        "float" => Float(d),
        "bool?" => NullableBool(d),
        "Modern" => Modern(d),
        "Col" => Enum(d),
        "Bit" => Bits(d),
        "object" => Object(d),
        "Box<int>" => Box("int", d),
        "Box<string>" => Box("string", d),
        "TimeSpan" => Time(d),
        "DateTime" => Date(d),
        _ when CollectionTypes.Contains(type) => Collection(type, d),
        _ => OfInteger(type, d),
    };

    private static readonly string[] VariableTypes =
    [
        "int", "int", "string", "string", "bool", "double", "decimal", "char", "int?", "int[]", "List<int>", "List<string>", "Dictionary<string, int>", "(int, string)", "Func<int, int>",
        "Rec", "Rec?", "Pt", "Pt", "Pt[]", "IHas", "Shape", "Counter", "Vec", "Col", "Bit", "object", "Box<int>", "Box<string>", "TimeSpan", "DateTime", "IEnumerable<int>", "long", "byte", "uint", "ulong", "sbyte", "short", "ushort",
        "float", "bool?", "Modern", "Modern", .. CollectionTypes,
    ];

    private string AnyType() => _dice.Pick(VariableTypes);

    private string Element(string type, int d) => Variable(type) is { } name
        ? type == "int[]" ? $"({name}.Length > 0 ? {name}[{_dice.Pick(["0", "^1", $"({Int(d - 1)} & int.MaxValue) % {name}.Length"])}] : {Int(0)})" : $"({name}.Count > 0 ? {name}[{_dice.Pick(["0", "^1"])}] : {Int(0)})"
        : Int(d - 1);

    private string IntArray(int d) => d <= 0 ? Leaf("int[]", () => _dice.Pick(["new[] { 1, 2, 3 }", "new int[2]", "Array.Empty<int>()", "new int[] { 5 }"])) : _dice.Choose(
        () => $"new[] {{ {Int(d - 1)}, {Int(d - 1)} }}",
        () => $"{Ints(d - 1)}.Take(9).ToArray()",
        () => $"new int[] {{ 4, 5, 6, 7 }}[{_dice.Pick(["1..", "..^1", "1..3", "^2.."])}]",
        () => $"Array.ConvertAll({IntArray(d - 1)}, x => x + 1)",
        () => $"{IntList(d - 1)}.ToArray()");

    private string IntList(int d) => d <= 0 ? Leaf("List<int>", () => _dice.Pick(["new List<int> { 1, 2 }", "new List<int>()"])) : _dice.Choose(
        () => $"new List<int> {{ {Int(d - 1)}, {Int(d - 1)} }}",
        () => $"{Ints(d - 1)}.Take(9).ToList()",
        () => $"new List<int>({IntArray(d - 1)})",
        () => $"{IntList(d - 1)}.FindAll(x => x > 1)");

    private string Lambda(string parameter, Func<string> body) => Scoped(() =>
    {
        _variables.Add((parameter, "int", true));
        return $"{parameter} => {body()}";
    });

    private string Ints(int d) => d <= 0 ? Leaf("IEnumerable<int>", () => Leaf("List<int>", () => IntArray(0))) : _dice.Choose(
        () => IntArray(d - 1),
        () => IntList(d - 1),
        () => $"Enumerable.Range({_dice.Next(9)}, {_dice.Next(5)})",
        () => $"{Ints(d - 1)}.Where({Lambda(Fresh("x"), () => Bool(_dice.Next(2)))})",
        () => $"{Ints(d - 1)}.Select({Lambda(Fresh("x"), () => Int(_dice.Next(2)))})",
        () => $"{Ints(d - 1)}.{_dice.Pick(["Distinct()", "Reverse()", "Skip(1)", "Take(2)", "OrderBy(x => -(long)x)", "OrderByDescending(x => x % 3).ThenBy(x => x)", "Append(4)", "Prepend(3)", "DefaultIfEmpty(8)", "SkipLast(1)", "TakeWhile(x => x < 100)", "Union(new[] { 2, 3 })", "Except(new[] { 1 })", "Intersect(new[] { 1, 2, 5 })"])}",
        () => $"{Ints(d - 1)}.Concat({Ints(d - 1)}).Take(9)",
        () => $"{Ints(d - 1)}.Take(4).SelectMany(x => new[] {{ x, x + 1 }})",
        () => $"{Ints(d - 1)}.Zip({Ints(d - 1)}, (x, y) => x ^ y)",
        () => $"{Ints(d - 1)}.GroupBy(x => x & 3).Select(g => g.Key + g.Count())",
        () => $"(from q in {Ints(d - 1)} let w = q / 2 where w != 3 orderby w descending, q select q + w)",
        () => $"{Texts(d - 1)}.Select(x => x.Length)",
        () => $"Numbers({Int(d - 1)} & 3)",
        () => $"{Dictionary(d - 1)}.Values.Select(x => x)",
        () => $"{Text(d - 1)}.Select(x => (int)x)",
        () => $"new object[] {{ {Object(d - 1)}, {Object(d - 1)}, 3 }}.OfType<int>()",
        () => $"new[] {{ {Struct(d - 1)}, {Struct(d - 1)} }}.Select(x => x.X)",
        () => $"new[] {{ {Record(d - 1)}, {Record(d - 1)} }}.OrderBy(x => x.B, StringComparer.Ordinal).Select(x => x.A)",
        () => MoreInts(d - 1),
        () => MoreInts(d - 1),
        () => MoreInts(d - 1),
        () => $"new Node({Int(d - 1)}, null).Chain()");

    private string Texts(int d) => d <= 0 ? Leaf("List<string>", () => _dice.Pick(["new List<string> { \"a\", \"b\" }", "new List<string>()"])) : _dice.Choose(
        () => $"new List<string> {{ {Text(d - 1)}, {Text(d - 1)} }}",
        () => $"{Text(d - 1)}.Split({_dice.Pick(["'-'", "\"a\"", "new[] { '-', 'b' }, StringSplitOptions.RemoveEmptyEntries", "',', 2"])}).ToList()",
        () => $"{Ints(d - 1)}.Take(9).Select(x => {Invariable("x")}).ToList()",
        () => $"{Texts(d - 1)}.OrderBy(x => x, StringComparer.Ordinal).ToList()",
        () => $"{Dictionary(d - 1)}.Keys.ToList()",
        () => $"new SortedSet<string>({Texts(d - 1)}, StringComparer.{_dice.Pick(["Ordinal", "OrdinalIgnoreCase"])}).ToList()",
        () => $"{Texts(d - 1)}.Select(x => x.ToUpperInvariant()).Distinct().ToList()");

    private string Dictionary(int d) => d <= 0 ? Leaf("Dictionary<string, int>", () => "new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }") : _dice.Choose(
        () => $"new Dictionary<string, int> {{ [{Text(d - 1)}] = {Int(d - 1)}, [\"z\"] = {Int(d - 1)} }}",
        () => $"{Texts(d - 1)}.Distinct().ToDictionary(x => x, x => x.Length)",
        () => $"new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) {{ [\"A\"] = 1, [{Text(d - 1)}] = 2 }}",
        () => $"{Texts(d - 1)}.GroupBy(x => x.Length).ToDictionary(x => x.Key + \"\", x => x.Count())");

    private string Tuple(int d) => d <= 0 ? Leaf("(int, string)", () => "(1, \"t\")") : _dice.Choose(
        () => $"({Int(d - 1)}, {Text(d - 1)})",
        () => $"({Bool(d - 1)} ? {Tuple(d - 1)} : {Tuple(d - 1)})",
        () => $"{Record(d - 1)}.Pair()",
        () => $"{Texts(d - 1)}.Select((x, i) => (i, x)).FirstOrDefault((7, \"none\"))",
        () => Assignment("(int, string)", d));

    private string Func(int d) => d <= 0 ? Leaf("Func<int, int>", () => "((Func<int, int>)(x => x + 1))") : _dice.Choose(
        () => $"((Func<int, int>)({Lambda(Fresh("x"), () => Int(_dice.Next(2)))}))",
        () => $"((Func<int, int>)Extensions.Squared)",
        () => $"((Func<int, int>){Counter(d - 1)}.Add)",
        () => $"Compose({Func(d - 1)}, {Func(d - 1)})");

    private string Record(int d) => d <= 0 ? Leaf("Rec", () => "new Rec(1, \"r\")") : _dice.Choose(
        () => $"new Rec({Int(d - 1)}, {Text(d - 1)})",
        () => $"new Rec(B: {Text(d - 1)}, A: {Int(d - 1)}) {{ Extra = {Int(d - 1)} }}",
        () => $"new Der({Int(d - 1)}, {Text(d - 1)}, {Bool(d - 1)})",
        () => $"({Record(d - 1)} with {{ {_dice.Pick(["A = ", "Extra = "])}{Int(d - 1)} }})",
        () => $"({MaybeRecord(d - 1)} ?? {Record(d - 1)})",
        () => Assignment("Rec", d));

    private string MaybeRecord(int d) => _dice.Chance(40) ? $"({Bool(d - 1)} ? {Record(d - 1)} : (Rec?)null)" : Leaf("Rec?", () => Record(d - 1));

    private string Struct(int d) => d <= 0 ? Leaf("Pt", () => "new Pt { X = 1 }") : _dice.Choose(
        () => $"new Pt {{ X = {Int(d - 1)}, Y = {Int(d - 1)} }}",
        () => "default(Pt)",
        () => $"{Struct(d - 1)}.Moved({Int(d - 1)})",
        () => $"({Bool(d - 1)} ? {Struct(d - 1)} : {Struct(d - 1)})",
        () => $"({Object(d - 1)} is Pt {Pattern("Pt", out var p)} ? {p} : {Struct(d - 1)})",
        () => Variable("Pt[]") is { } points ? $"{points}[{_dice.Next(2)}]" : Struct(0),
        () => Assignment("Pt", d));

    private string Has(int d) => d <= 0 ? Leaf("IHas", () => "((IHas)new Pt { X = 2 })") : _dice.Choose(() => $"((IHas){Struct(d - 1)})", () => $"((IHas){Shape(d - 1)})", () => Leaf("IHas", () => $"((IHas)new Circle({Int(d - 1)}))"));

    private string Shape(int d) => d <= 0 ? Leaf("Shape", () => "((Shape)new Circle(2))") : _dice.Choose(
        () => $"((Shape)new Circle({Int(d - 1)}))",
        () => $"((Shape)new Square({Int(d - 1)}) {{ Label = {Text(d - 1)} }})",
        () => $"({Bool(d - 1)} ? {Shape(d - 1)} : {Shape(d - 1)})",
        () => $"Shape.Make({Int(d - 1)})",
        () => Assignment("Shape", d));

    private string Counter(int d) => d <= 0 ? Leaf("Counter", () => "new Counter()") : _dice.Choose(() => $"new Counter({Int(d - 1)})", () => $"new Counter {{ N = {Int(d - 1)}, Log = {{ {Text(d - 1)} }} }}", () => Leaf("Counter", () => "new Counter(4)"));

    private string Vector(int d) => d <= 0 ? Leaf("Vec", () => "new Vec(1, 2)") : _dice.Choose(
        () => $"({Vector(d - 1)} {_dice.Pick(["+", "-"])} {Vector(d - 1)})",
        () => $"({Vector(d - 1)} * {Int(d - 1)})",
        () => $"(-{Vector(d - 1)})",
        () => $"((Vec){Int(d - 1)})",
        () => $"({Vector(d - 1)} with {{ X = {Int(d - 1)} }})",
        () => $"new Vec(Y: {Int(d - 1)}, X: {Int(d - 1)})",
        () => Variable("Vec", toAssign: true) is { } name ? $"({name} += {Int(0)})" : Vector(d - 1),
        () => Step("Vec", d));

    private string Enum(int d) => d <= 0 ? Leaf("Col", () => _dice.Pick(["Col.Red", "Col.Green", "Col.Blue"])) : _dice.Choose(
        () => $"unchecked((Col)({Int(d - 1)} & 3))",
        () => $"({Bool(d - 1)} ? {Enum(d - 1)} : {Enum(d - 1)})",
        () => $"({Enum(d - 1)} switch {{ Col.Red => Col.Green, Col.Green or Col.Blue => Col.Red, _ => {Enum(d - 1)} }})",
        () => Step("Col", d));

    private string Bits(int d) => d <= 0 ? Leaf("Bit", () => _dice.Pick(["Bit.One", "Bit.Two", "Bit.None", "(Bit.One | Bit.Four)"])) : $"({Bits(d - 1)} {_dice.Pick(["|", "&", "^"])} {Bits(d - 1)})";

    private string Box(string type, int d) => d <= 0 ? Leaf($"Box<{type}>", () => $"new Box<{type}>({Of(type, 0)})") : _dice.Choose(() => $"new Box<{type}>({Of(type, d - 1)})", () => $"{Box(type, d - 1)}.With({Of(type, d - 1)})", () => $"Box.Of({Of(type, d - 1)})");

    private string Time(int d) => d <= 0 ? Leaf("TimeSpan", () => $"TimeSpan.From{_dice.Pick(["Seconds", "Minutes", "Hours", "Days"])}({_dice.Next(100)})") : _dice.Choose(() => $"({Time(d - 1)} {_dice.Pick(["+", "-"])} {Time(d - 1)})", () => $"new TimeSpan({_dice.Next(30)}, {_dice.Next(90)}, {_dice.Next(90)})", () => $"({Date(d - 1)} - {Date(d - 1)})");

    private string Date(int d) => d <= 0 ? Leaf("DateTime", () => $"new DateTime({1990 + _dice.Next(60)}, {1 + _dice.Next(12)}, {1 + _dice.Next(28)})") : _dice.Choose(() => $"{Date(d - 1)}.Add{_dice.Pick(["Days", "Months", "Years", "Hours"])}({_dice.Next(50)})", () => $"({Date(d - 1)} + {Time(0)})", () => $"{Date(d - 1)}.Date");

    private string Object(int d) => d <= 0 ? Leaf("object", () => _dice.Pick(["((object)1)", "((object)\"a\")", "((object)'c')", "((object)Col.Red)", "((object)2.5)", "((object)true)", "((object)5L)"])) : $"((object){Of(_dice.Pick(["int", "string", "bool", "char", "Rec", "Pt", "Shape", "Col", "long", "byte", "Vec", "(int, string)", "decimal", "double", "int", "float", "bool?"]), d - 1)})";
}

namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

internal sealed partial class ProgramWriter
{
    private static readonly string[] Integers = ["int", "long", "byte", "sbyte", "short", "ushort", "uint", "ulong"];
    private static readonly string[] Operators = ["+", "-", "*", "&", "|", "^"];
    private static readonly string[] Comparisons = ["<", ">", "<=", ">=", "==", "!="];

    private string Int(int d) => d <= 0 || _dice.Chance(15) ? Leaf("int", IntLiteral) : _dice.Choose(
        () => $"unchecked({Int(d - 1)} {_dice.Pick(Operators)} {Int(d - 1)})",
        () => $"({Int(d - 1)} {_dice.Pick(["/", "%"])} {(_dice.Chance(90) ? 1 + _dice.Next(9) + "" : Unfolded())})",
        () => $"({Unfolded()} {_dice.Pick(Operators)} {Int(d - 1)})",
        () => $"({Int(d - 1)} {_dice.Pick(["<<", ">>", ">>>"])} {Int(d - 1)})",
        () => $"unchecked((int){Integer(d - 1)})",
        () => $"checked({Unfolded()} {_dice.Pick(Operators)} {Int(d - 1)})",
        () => $"({Bool(d - 1)} ? {Int(d - 1)} : {Int(d - 1)})",
        () => $"unchecked({_dice.Pick(["-", "~", "+"])}({Int(d - 1)}))",
        () => $"((int){Char(d - 1)})",
        () => $"({Char(d - 1)} + {Char(d - 1)})",
        () => $"{Text(d - 1)}.Length",
        () => $"Math.{_dice.Pick(["Min", "Max"])}({Int(d - 1)}, {Int(d - 1)})",
        () => $"Math.Clamp({Int(d - 1)}, -5, {_dice.Next(100)})",
        () => $"({Nullable(d - 1)} ?? {Int(d - 1)})",
        () => $"{Nullable(d - 1)}.GetValueOrDefault()",
        () => $"({Nullable(d - 1)} {_dice.Pick(["+", "*", "-"])} {Int(d - 1)} ?? {Int(0)})",
        () => Assignment("int", d),
        () => Step("int", d),
        () => Call("int", d),
        () => $"{Func(d - 1)}({Int(d - 1)})",
        () => $"{Ints(d - 1)}.{_dice.Pick(["Count()", "Sum(x => x & 1023)", "FirstOrDefault()", "LastOrDefault()", "DefaultIfEmpty().Max()", "Distinct().Count()", "Aggregate(7, (a, b) => a * 31 + b)", "Count(x => x > 2)", "OrderBy(x => x % 4).FirstOrDefault()", "Skip(1).FirstOrDefault()"])}",
        () => Element("int[]", d),
        () => Element("List<int>", d),
        () => $"{Tuple(d - 1)}.{_dice.Pick(["Item1", "Item2.Length"])}",
        () => $"((int){Enum(d - 1)})",
        () => $"((int){Double(d - 1, whole: true)})",
        () => $"((int)decimal.Truncate({Decimal(d - 1)} % 1000))",
        () => $"{Record(d - 1)}.{_dice.Pick(["A", "B.Length", "Twice", "Sum(3)"])}",
        () => $"{Struct(d - 1)}.{_dice.Pick(["X", "Y", "Length", "In.N"])}",
        () => $"{Shape(d - 1)}.{_dice.Pick(["Size", "Area(2)", "Kind.Length"])}",
        () => $"{Counter(d - 1)}{_dice.Pick([".N", ".Next()", $".Add({Int(0)})", ".Doubled", $"[{Int(0)}]", ".Add(by: 2)"])}",
        () => $"((int){Vector(d - 1)})",
        () => $"{Vector(d - 1)}.{_dice.Pick(["X", "Y"])}",
        () => $"({Object(d - 1)} is int {Pattern("int", out var p)} ? {p} : {Int(d - 1)})",
        () => $"({Integer(d - 1)} switch {{ {SwitchArms(() => Int(d - 1))} }})",
        () => $"({Object(d - 1)} switch {{ int {Pattern("int", out var p)} when {p} > 2 => {p}, string {Pattern("string", out var s)} => {s}.Length, Rec {{ A: > 1, B: {{ Length: var {Pattern("int", out var l)} }} }} => {l}, Pt {{ X: var {Pattern("int", out var x)} }} => {x}, Shape {Pattern("Shape", out var h)} => {h}.Size, null => -1, _ => {Int(d - 1)} }})",
        () => $"({Text(d - 1)} is [var {Pattern("char", out var c)}, .., _] ? {c} : {Int(d - 1)})",
        () => $"({IntArray(d - 1)} is [var {Pattern("int", out var a)}, .. var {Pattern("int[]", out var r)}] ? {a} + {r}.Length : {Int(d - 1)})",
        () => $"({Tuple(d - 1)} is (> 3, {{ Length: < 4 }}) ? 1 : 2)",
        () => $"(int.TryParse({Text(d - 1)}, NumberStyles.Integer, CultureInfo.InvariantCulture, out var {Pattern("int", out var o)}) ? {o} : {Int(d - 1)})",
        () => $"{Dictionary(d - 1)}.{_dice.Pick(["Count", "Values.Sum(x => x & 255)", "Keys.Count(x => x.Length > 1)", "GetValueOrDefault(\"a\", 5)"])}",
        () => $"({Dictionary(d - 1)}.TryGetValue({Text(d - 1)}, out var {Pattern("int", out var o)}) ? {o} : {Int(0)})",
        () => $"{Text(d - 1)}.{_dice.Pick(["IndexOf('a')", "LastIndexOf('b')", "IndexOf(\"b\", StringComparison.Ordinal)", "Count(char.IsDigit)", "Split('-').Length"])}",
        () => $"string.CompareOrdinal({Text(d - 1)}, {Text(d - 1)})".Insert(0, "Math.Sign(") + ")",
        () => $"{Box("int", d - 1)}.{_dice.Pick(["Value", "Map(x => x + 1).Value", "With(3).Value"])}",
        () => $"{Time(d - 1)}.{_dice.Pick(["Minutes", "Hours", "Days", "Seconds"])}",
        () => $"{Date(d - 1)}.{_dice.Pick(["Day", "Month", "Year", "DayOfYear", "AddDays(40).Month"])}",
        () => $"Either<int>({Int(d - 1)}, {Int(d - 1)})",
        () => $"Either(second: {Int(d - 1)}, first: {Int(d - 1)})",
        () => $"Total({_dice.Many(3, ", ", () => Int(d - 1))})",
        () => $"{Int(d - 1)}.Squared()",
        () => CollectionNumber(d - 1),
        () => CollectionNumber(d - 1),
        () => CollectionNumber(d - 1),
        () => ModernNumber(d - 1),
        () => ModernNumber(d - 1),
        () => ModernNumber(d - 1),
        () => ValueNumber(d - 1),
        () => $"sizeof({_dice.Pick(Integers)})");

    /// <summary>A number that the compiler does not compute: what overflows in constants does not compile.</summary>
    private string Unfolded() => Variable("int") ?? "Zero";

    private string IntLiteral() => _dice.Choose(
        () => _dice.Next(5) + "",
        () => _dice.Next(300) + "",
        () => _dice.Pick(["int.MaxValue", "int.MinValue", "(-1)", "0", "1", "255", "256", "65536", "0x7F", "0b101", "1_000"]),
        () => $"({Invariant(_dice.AnyInt32())})");

    /// <summary>A number of any integer type.</summary>
    private string Integer(int d) => OfInteger(_dice.Pick(Integers), d);

    private string OfInteger(string type, int d) => type == "int" ? Int(d) : d <= 0 ? Leaf(type, () => IntegerLiteral(type)) : _dice.Choose(
        () => IntegerLiteral(type),
        () => $"unchecked(({type}){Integer(d - 1)})",
        () => $"unchecked(({type})({OfInteger(type, d - 1)} {_dice.Pick(Operators)} {OfInteger(type, d - 1)}))",
        () => $"unchecked(({type})({OfInteger(type, d - 1)} {_dice.Pick(["<<", ">>", ">>>"])} {Int(d - 1)}))",
        () => $"unchecked(({type})({OfInteger(type, d - 1)} / ({type})({1 + _dice.Next(9)})))",
        () => $"({Bool(d - 1)} ? {OfInteger(type, d - 1)} : {OfInteger(type, d - 1)})",
        () => Assignment(type, d),
        () => Step(type, d),
        () => $"{_dice.Pick(["checked", "unchecked"])}(({type})({OfInteger(type, 0)}))",
        () => $"{type}.{_dice.Pick(["MaxValue", "MinValue"])}",
        () => $"Math.Max({OfInteger(type, d - 1)}, {OfInteger(type, d - 1)})");

    private string IntegerLiteral(string type) => _dice.Choose(() => $"(({type}){_dice.Next(120)})", () => $"{type}.MaxValue", () => $"{type}.MinValue", () => $"unchecked(({type})({IntLiteral()}))");

    private string Bool(int d) => d <= 0 ? Leaf("bool", () => _dice.Pick(["true", "false"])) : _dice.Choose(
        () => $"({Int(d - 1)} {_dice.Pick(Comparisons)} {Int(d - 1)})",
        () => $"({Integer(d - 1)} {_dice.Pick(Comparisons)} {Int(0)})".Replace("ulong.", "uint.", StringComparison.Ordinal).Replace("(ulong)", "(uint)", StringComparison.Ordinal),
        () => $"({Double(d - 1)} {_dice.Pick(Comparisons)} {Double(d - 1)})",
        () => $"({Decimal(d - 1)} {_dice.Pick(Comparisons)} {Decimal(d - 1)})",
        () => $"({Char(d - 1)} {_dice.Pick(Comparisons)} {Char(d - 1)})",
        () => $"({Text(d - 1)} {_dice.Pick(["==", "!="])} {Text(d - 1)})",
        () => $"({Enum(d - 1)} {_dice.Pick(Comparisons)} {Enum(d - 1)})",
        () => $"({Nullable(d - 1)} {_dice.Pick(Comparisons)} {Nullable(d - 1)})",
        () => $"({Record(d - 1)} == {Record(d - 1)})",
        () => $"{Record(d - 1)}.Equals({_dice.Pick<Func<string>>([() => Record(d - 1), () => Object(d - 1)])()})",
        () => $"{Object(d - 1)}.Equals({Object(d - 1)})",
        () => $"({Tuple(d - 1)} {_dice.Pick(["==", "!="])} {Tuple(d - 1)})",
        () => $"({Vector(d - 1)} {_dice.Pick(["==", "!="])} {Vector(d - 1)})",
        () => $"({Bool(d - 1)} {_dice.Pick(["&&", "||", "&", "|", "^", "==", "!="])} {Bool(d - 1)})",
        () => $"(!{Bool(d - 1)})",
        () => $"({Integer(d - 1)} is {_dice.Pick(["> 2 and < 50", "0 or 1 or 7", "not 3", ">= 100"])})",
        () => $"({Object(d - 1)} is {_dice.Pick(["int", "string", "Rec", "Pt", "IHas", "Shape", "null", "not null", "Col.Red", "\"a\"", "5", "Der", "IComparable", "ValueType", "Enum", "(_, _)", "int and > 2"])})",
        () => $"({Shape(d - 1)} is {_dice.Pick(["Circle", "IHas", "Square { Size: > 2 }", "{ Kind: \"circle\" }", "{ Size: var _ }"])})",
        () => $"{Ints(d - 1)}.{_dice.Pick(["Any()", "Any(x => x > 3)", "All(x => x != 0)", "Contains(3)", "SequenceEqual(new[] { 1, 2 })"])}",
        () => $"{Text(d - 1)}.{_dice.Pick(["Contains('a')", "Contains(\"b\")", "StartsWith(\"a\", StringComparison.Ordinal)", "EndsWith(\"B\", StringComparison.OrdinalIgnoreCase)", "Any(char.IsLetter)", "StartsWith('x')"])}",
        () => $"char.{_dice.Pick(["IsDigit", "IsLetter", "IsUpper", "IsLetterOrDigit", "IsWhiteSpace"])}({Char(d - 1)})",
        () => $"string.IsNullOrEmpty({Text(d - 1)})",
        () => $"new HashSet<string> {{ \"a\", {Text(d - 1)} }}.{_dice.Pick(["Add(\"a\")", "Contains(\"b\")", "Remove(\"a\")", "SetEquals([\"a\"])"])}",
        () => $"(({Bits(d - 1)} & Bit.Two) != 0)",
        () => $"({Date(d - 1)} {_dice.Pick(Comparisons)} {Date(d - 1)})",
        () => $"({Time(d - 1)} {_dice.Pick(Comparisons)} {Time(d - 1)})",
        () => $"({Nullable(d - 1)} is {{ }} {Pattern("int", out var n)} && {n} > 1)",
        () => ModernBool(d - 1),
        () => ModernBool(d - 1),
        () => MixedBool(d - 1),
        () => Assignment("bool", d));

    private string Double(int d, bool whole = false) => whole
        ? $"{_dice.Pick(["Math.Floor", "Math.Round", "Math.Ceiling", "Math.Truncate"])}(1.0 * {Double(d)} % 100000)"
        : d <= 0 ? Leaf("double", () => _dice.Pick(["0.5", "1.25", "(-2.0)", "0.0", "1e3", "0.1", "3d", "(-0.0)", "1e-3", "2.5", "1e15"])) : _dice.Choose(
            () => $"({Double(d - 1)} {_dice.Pick(["+", "-", "*"])} {Double(d - 1)})",
            () => $"({Double(d - 1)} / {1 + _dice.Next(8)})",
            () => $"((double){Integer(d - 1)})",
            () => $"({Int(d - 1)} + {Double(d - 1)})",
            () => $"Math.{_dice.Pick(["Abs", "Floor", "Ceiling"])}({Double(d - 1)})",
            () => $"({Bool(d - 1)} ? {Double(d - 1)} : {Int(d - 1)})",
            () => $"(-({Double(d - 1)}))",
            () => Assignment("double", d));

    private string Decimal(int d) => d <= 0 ? Leaf("decimal", () => _dice.Pick(["0m", "1.10m", "(-2.50m)", "100m", "0.001m", "3.3333m", "1m", "79228162514264.33m"])) : _dice.Choose(
        () => $"({Decimal(d - 1)} {_dice.Pick(["+", "-"])} {Decimal(d - 1)})",
        () => $"({Decimal(d - 1)} % 1000m * {_dice.Pick(["1.0m", "2.50m", "0.1m"])})",
        () => $"({Decimal(d - 1)} / {1 + _dice.Next(8)}m)",
        () => $"((decimal){Integer(d - 1)})",
        () => $"({Int(d - 1)} + {Decimal(d - 1)})",
        () => $"decimal.{_dice.Pick(["Round", "Floor", "Truncate", "Ceiling"])}({Decimal(d - 1)})",
        () => $"Math.Round({Decimal(d - 1)}, {_dice.Next(4)})",
        () => Assignment("decimal", d));

    private string Char(int d) => d <= 0 ? Leaf("char", () => _dice.Pick(["'a'", "'Z'", "'0'", "'-'", "'é'", "' '", "'\\n'", "'\\uFFFF'", "'I'"])) : _dice.Choose(
        () => $"unchecked((char)({Char(d - 1)} + {_dice.Next(5)}))",
        () => $"((char)('a' + {_dice.Next(26)}))",
        () => $"char.{_dice.Pick(["ToUpperInvariant", "ToLowerInvariant"])}({Char(d - 1)})",
        () => $"({Text(d - 1)} + \"q\")[0]",
        () => $"(\"q\" + {Text(d - 1)})[^1]",
        () => $"({Bool(d - 1)} ? {Char(d - 1)} : {Char(d - 1)})",
        () => Step("char", d));

    private string Nullable(int d) => d <= 0 ? Leaf("int?", () => _dice.Pick(["((int?)null)", "((int?)3)", "((int?)0)"])) : _dice.Choose(
        () => $"({Bool(d - 1)} ? {Int(d - 1)} : (int?)null)",
        () => $"({Nullable(d - 1)} {_dice.Pick(Operators)} {Nullable(d - 1)})",
        () => $"((int?){Int(d - 1)})",
        () => $"({MaybeRecord(d - 1)}?.A)",
        () => $"({MaybeRecord(d - 1)}?.B.Length)",
        () => $"unchecked((int?)(long?)({Nullable(d - 1)}))",
        () => $"({Object(d - 1)} as int?)",
        () => $"(-{Nullable(d - 1)})",
        () => Assignment("int?", d));

    private static string Invariant(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

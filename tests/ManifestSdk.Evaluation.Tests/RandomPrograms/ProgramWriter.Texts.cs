using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

internal sealed partial class ProgramWriter
{
    private string Text(int d) => d <= 0 || _dice.Chance(10) ? Leaf("string", TextLiteral) : _dice.Choose(
        () => $"({Text(d - 1)} + {Text(d - 1)})",
        () => $"({Text(d - 1)} + {Char(d - 1)})",
        () => $"({Text(d - 1)} + {Bool(d - 1)} + {Enum(d - 1)})",
        () => Interpolation(d),
        () => Interpolation(d),
        () => Shown(AnyType(), d - 1),
        () => Shown(AnyType(), d - 1),
        () => $"{Text(d - 1)}.{_dice.Pick(["Trim()", "ToUpperInvariant()", "ToLowerInvariant()", "Replace('a', 'b')", "Replace(\"a\", \"\")", "PadLeft(6)", "PadRight(4, '.')", "Insert(0, \"<\")", "TrimEnd('a', 'b')", "ToString()", "Split(\"-\")[0]", "Remove(0)"])}",
        () => $"Clip({Text(d - 1)} + \"xyz\"){_dice.Pick(["[1..]", "[..^1]", "[^2..]", ".Substring(1, 2)"])}",
        () => $"new string({Char(d - 1)}, {_dice.Next(4)})",
        () => $"new string({Text(d - 1)}.{_dice.Pick(["Reverse()", "Where(char.IsLetterOrDigit)", "OrderBy(x => x)", "Distinct()", "SkipWhile(x => x == 'a')"])}.ToArray())",
        () => $"string.Join({_dice.Pick(["\",\"", "'-'", "\"\""])}, {Texts(d - 1)})",
        () => $"string.Join(\",\", {Ints(d - 1)}.Take(9).Select(x => {Invariable("x")}))",
        () => $"string.Concat({Texts(d - 1)})",
        () => $"string.Format(\"{{0}}/{{1}}:{{0}}\", {Text(d - 1)}, {Enum(d - 1)})",
        () => $"string.Format(CultureInfo.InvariantCulture, \"{{0,{_dice.Next(9) - 4}}}|{{1:{_dice.Pick(["0.00", "N2", "D", "000", "X4"])}}}\", {Text(d - 1)}, {Int(d - 1)})",
        () => $"string.Create(CultureInfo.InvariantCulture, $\"{{{Int(d - 1)}}}|{{{Decimal(d - 1)}:0.0}}|{{{Date(d - 1)}:yyyy-MM-dd}}\")",
        () => $"new StringBuilder({Text(d - 1)}).Append({Char(d - 1)}).Append({Text(d - 1)}).Insert(0, {Bool(d - 1)}).{_dice.Pick(["Replace('a', 'o')", "Append('x', 3)", "Append(CultureInfo.InvariantCulture, $\"{1.5m}\")", "AppendJoin(\"-\", new[] { \"p\", \"q\" })"])}.ToString()",
        () => $"({Bool(d - 1)} ? {Text(d - 1)} : {Text(d - 1)})",
        () => $"({Object(d - 1)} switch {{ string {Pattern("string", out var s)} => {s}, int => \"int\", Der {{ C: true }} => \"der\", Rec(var {Pattern("int", out _)}, _) => \"rec\", Col {Pattern("Col", out var c)} => {c}.ToString(), IHas {{ Size: > 2 }} => \"big\", _ => {Text(d - 1)} }})",
        () => $"({Enum(d - 1)} switch {{ Col.Red => {Text(d - 1)}, Col.Green => \"g\", var {Pattern("Col", out var v)} => {v}.ToString() }})",
        () => $"({MaybeRecord(d - 1)}?.B ?? {Text(d - 1)})",
        () => $"({Object(d - 1)} as string ?? {Text(d - 1)})",
        () => $"({Text(d - 1)} is \"a\" or \"b\" or {{ Length: > 3 }} ? \"m\" : {Text(d - 1)})",
        () => $"Say({_dice.Pick<Func<string>>([() => Int(d - 1), () => Text(d - 1), () => Record(d - 1), () => Struct(d - 1), () => Shape(d - 1), () => Enum(d - 1)])()})",
        () => $"Either<string>({Text(d - 1)}, {Text(d - 1)})",
        () => $"{Text(d - 1)}.Shout({_dice.Next(3)})",
        () => $"{_dice.Pick(["nameof(Rec.A)", "typeof(Rec).Name", "typeof(List<int>).Name", "nameof(List<int>)", "typeof(Box<int>).Name"])}",
        () => $"Regex.Replace(\"{_dice.Pick(["Shop Api v2", "a-b-c", "x1y22", ""])}\", \"[^a-z0-9]+\", \"-\")",
        () => $"JsonSerializer.Serialize({_dice.Choose(() => $"new {{ A = {Int(d - 1)}, B = {Text(d - 1)}, C = new[] {{ {Int(0)}, 2 }} }}", () => Dictionary(d - 1), () => Text(d - 1), () => $"new {{ R = {Int(d - 1)} % 2 == 0, N = (string?)null }}")})",
        () => $"new Uri(\"https://a.example.com:{1 + _dice.Next(9000)}/x?y=1\").{_dice.Pick(["Host", "AbsolutePath", "Query", "Authority", "PathAndQuery", "Scheme"])}",
        () => $"Convert.ToBase64String(Encoding.UTF8.GetBytes({Text(d - 1)}))",
        () => $"{Date(d - 1)}.ToString({_dice.Pick(["\"yyyy-MM-dd\"", "\"O\"", "\"d MMM HH:mm\""])}, CultureInfo.InvariantCulture)",
        () => $"(new {{ A = {Bool(d - 1)}, B = {Text(d - 1)} }}).ToString()",
        () => $"{Tuple(d - 1)}.Item2",
        () => $"{Shape(d - 1)}.{_dice.Pick(["Kind", "Label", "Name()", "Describe()"])}",
        () => $"{Has(d - 1)}.{_dice.Pick(["Name()", "Tag"])}",
        () => $"{Record(d - 1)}.{_dice.Pick(["B", "ToString()", "Tag"])}",
        () => $"{Box("string", d - 1)}.{_dice.Pick(["Value", "ToString()", "Name"])}",
        () => $"string.Join(\",\", {Counter(d - 1)}.Log)",
        () => $"Constants.{_dice.Pick(["Name", "Joined", "Lines[0]"])}",
        () => $"Generic<{_dice.Pick(["int", "string", "Rec"])}>.Name",
        () => ModernText(d - 1),
        () => ModernText(d - 1),
        () => ModernText(d - 1),
        () => ModernText(d - 1),
        () => ValueText(d - 1),
        () => ValueText(d - 1),
        () => Assignment("string", d),
        () => Call("string", d));

    private string TextLiteral() => _dice.Chance(60)
        ? _dice.Pick(["\"\"", "\"a\"", "\"b-c\"", "\"Abc1\"", "\"i\"", "\"I-x\"", "\"42\"", "\"-7\"", "\" pad \"", "\"true\"", "\"1e3\"", "\"~\"", "\"a: b\"", "\"- x\"", "\"é漢\"", "\"x\\ny\""])
        : SymbolDisplay.FormatLiteral(_dice.AnyString(), quote: true);

    private string Interpolation(int d) => "$\"" + _dice.Many(3, "-", () => "{" + Inner(Hole(d - 1)) + (_dice.Chance(20) ? $",{_dice.Next(12) - 6}" : "") + "}") + "\"";

    private string Hole(int d) => _dice.Choose(() => Text(d), () => Bool(d), () => Char(d), () => Enum(d), () => Record(0), () => $"{Text(d)}.Length", () => $"(byte)({Int(d)} & 255)", () => $"{Time(d)}", () => Bits(d), () => $"({Int(d)} & 4095)", () => $"({Text(d)}, {Bool(d)})", () => Vector(0));

    /// <summary>Parentheses keep colons and commas of expressions from being read as formats.</summary>
    private static string Inner(string expression) => $"({expression})";

    private static string Invariable(string number) => $"{number}.ToString(CultureInfo.InvariantCulture)";

    /// <summary>The text of a value of any type. Now and then it is one that depends on the culture, which the evaluator must notice.</summary>
    private string Shown(string type, int d) => type switch
    {
        "int" or "long" or "byte" or "sbyte" or "short" or "ushort" or "uint" or "ulong" or "decimal" when _dice.Chance(1) => $"({Of(type, d)}).ToString()",
        "int" or "long" or "byte" or "sbyte" or "short" or "ushort" or "uint" or "ulong" or "decimal" => $"({Of(type, d)}).ToString({(_dice.Chance(10) && type != "decimal" ? "\"X\", " : "")}CultureInfo.InvariantCulture)",
        "double" => _dice.Chance(8) ? $"({Double(d)}).ToString(CultureInfo.InvariantCulture)" : $"({Double(d)} < {Double(0)}).ToString()",
        "DateTime" => $"({Date(d)}).ToString(\"yyyyMMdd HH\", CultureInfo.InvariantCulture)",
        "int?" => $"({Nullable(d)} is {{ }} {Pattern("int", out var n)} ? {Invariable(n)} : \"null\")",
        "int[]" or "List<int>" or "IEnumerable<int>" => $"string.Join(\",\", {Of(type, d)}.Take(9).Select(x => {Invariable("x")}))",
        "List<string>" => $"string.Join(\"|\", {Texts(d)})",
        "Dictionary<string, int>" => $"string.Join(\"|\", {Dictionary(d)}.Select(x => x.Key + {Invariable("x.Value")}))",
        "(int, string)" => $"Told({Tuple(d)})",
        "Rec" or "Rec?" => $"Told({Of(type, d)})",
        "Pt" => $"Told({Struct(d)})",
        "Pt[]" => $"string.Concat({Of(type, d)}.Select(Told))",
        "IHas" => $"({Has(d)}).Tag",
        "Shape" => $"({Shape(d)}).Describe()",
        "Counter" => $"({Counter(d)}).Report()",
        "Vec" => $"Told({Vector(d)})",
        "object" => $"Say({Object(d)})",
        "Func<int, int>" => Invariable($"({Func(d)})({Int(0)})"),
        "Box<int>" or "Box<string>" => $"Say(({Of(type, d)}).Value)",
        "float" => $"({Float(d)} < {Float(0)}).ToString()",
        "bool?" => $"({NullableBool(d)} is {{ }} {Pattern("bool", out var n)} ? {n}.ToString() : \"null\")",
        "Modern" => $"{Modern(d)}.Report()",
        _ when CollectionTypes.Contains(type) => ShownCollection(type, d),
        "string" => Text(d),
        _ => $"({Of(type, d)}).ToString()",
    };
}

namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

internal sealed partial class ProgramWriter
{
    private int _loops;

    private string Statement(int d) => d <= 0 ? Show() : _dice.Choose(
        Show, Show, Show, Show, Local, Local, Local, Local, () => Builder(d), () => Builder(d), () => Builder(d), () => Effect(d), () => Effect(d),
        () => $"if ({Bool(d - 1)}) {Block(d - 1)}" + (_dice.Chance(50) ? $" else {Block(d - 1)}" : ""),
        () => Loop(d), () => Loop(d),
        () => Try(d), () => Try(d),
        () => $"switch ({Int(d - 1)}) {{ case 0: case 1: {Show()} break; case > 5 and var {Fresh("p")} when {Bool(d - 1)}: {Show()} goto default; case 3: {Show()} goto case 0; default: {Show()} break; }}",
        () => $"switch ({Object(d - 1)}) {{ case string {{ Length: > 2 }} {Pattern("string", out var s)}: Show({s}); break; case int {Pattern("int", out var n)} when {n} > 1: {Show()} break; case Shape {Pattern("Shape", out var h)}: Show({h}.Describe()); break; case null: break; default: {Show()} break; }}",
        () => ModernStatement(d), () => ModernStatement(d), () => ModernStatement(d), () => ModernStatement(d),
        () => Function(d),
        () => Iterator(d),
        () => Closures(d),
        () => $"{{ using var {Fresh("u")} = new Closing(Show, \"u{_dice.Next(9)}\"); {Scoped(() => Statement(d - 1))} }}",
        () => $"checked {Block(d - 1)}",
        () => $"lock (new object()) {Block(d - 1)}");

    private string Show() => $"Show({Text(Depth)});";

    private string Local()
    {
        var type = AnyType();
        var value = Of(type, Depth);
        return $"{type} {Declare(type, isFixed: type is "Func<int, int>" or "IEnumerable<int>")} = {value};";
    }

    private string Block(int d) => Scoped(() => "{ " + string.Concat(Enumerable.Range(0, 1 + _dice.Next(3)).Select(_ => Statement(d - 1) + " ")) + "}");

    private string Effect(int d) => _dice.Choose(
        () => $"{Swap()}",
        () => OnVariable("List<int>", name => $"if ({name}.Count < 9) {name}.{_dice.Choose(() => $"Add({Int(d - 1)})", () => $"Insert(0, {Int(d - 1)})", () => $"AddRange({Ints(0)}.Take(3).ToList())")};"),
        () => OnVariable("List<int>", name => $"{name}.{_dice.Pick(["Clear()", "Reverse()", "Sort((a, b) => a.CompareTo(b))", "RemoveAll(x => x > 5)", "ForEach(x => Show(Told((x, \"e\"))))"])};"),
        () => OnVariable("List<int>", name => $"if ({name}.Count > 0) {name}[^1] {_dice.Pick(["=", "+=", "^="])} {Int(d - 1)};"),
        () => OnVariable("Dictionary<string, int>", name => $"{name}[{Text(d - 1)}] = {Int(d - 1)};"),
        () => OnVariable("Dictionary<string, int>", name => $"{name}.{_dice.Choose(() => $"Remove({Text(0)})", () => $"TryAdd({Text(d - 1)}, {Int(0)})")};"),
        () => OnVariable("int[]", name => $"if ({name}.Length > 1) {{ {name}[{_dice.Pick(["0", "^1", "1"])}] {_dice.Pick(["=", "+=", "-=", "|="])} {Int(d - 1)}; ({name}[0], {name}[1]) = ({name}[1], {name}[0]); }}"),
        () => OnVariable("Pt", name => $"{name}.{_dice.Choose(() => $"X {_dice.Pick(["=", "+="])} {Int(d - 1)}", () => "Bump()", () => $"Y = {Int(d - 1)}", () => $"In.N = {Int(d - 1)}", () => "In.Up()")};"),
        () => OnVariable("Pt[]", name => $"{name}[{_dice.Next(2)}].{_dice.Choose(() => $"X {_dice.Pick(["=", "+="])} {Int(d - 1)}", () => "Bump()", () => $"Y = {Int(d - 1)}", () => "In.Up()")};"),
        () => OnVariable("IHas", name => $"{name}.Grow();"),
        () => OnVariable("Counter", name => $"{name}.{_dice.Choose(() => $"N {_dice.Pick(["=", "+=", "-="])} {Int(d - 1)}", () => $"Add({Int(d - 1)})", () => $"Log.Add({Text(d - 1)})", () => $"Doubled = {Int(d - 1)}", () => $"Doubled += {Int(0)}")};"),
        () => OnVariable("Counter", name => $"{name}[{Int(d - 1)}] {_dice.Pick(["=", "+=", "*="])} {Int(d - 1)};"),
        () => OnVariable("Counter", name => $"{name}.Next();"),
        () => OnVariable("int", name => $"Raise(ref {name});"),
        () => OnVariable("int", name => $"Halves({Int(d - 1)}, out {name}, out _);"),
        () => OnVariable("(int, string)", name => $"{name}.Item1 {_dice.Pick(["=", "+="])} {Int(d - 1)};"),
        () => OnVariable("int", name => $"({name}, _) = {Tuple(d - 1)};"),
        () => Parts(Record(d - 1)),
        () => $"_ = {Assignment(AnyType() is var type && type is "Func<int, int>" or "IEnumerable<int>" or "Counter" or "object" ? "int" : type, d)};");

    private string OnVariable(string type, Func<string, string> write) => Variable(type, toAssign: true) is { } name ? write(name) : Local();

    private string Parts(string record) => $"({Assignable("int")}, {Assignable("string")}) = {record};";

    private string Assignable(string type) => Variable(type, toAssign: true) ?? $"var {Declare(type)}";

    private string Swap() => (Variable("int", toAssign: true), Variable("int", toAssign: true)) is ({ } a, { } b) && a != b
        ? $"({a}, {b}) = ({b}, {a} + {Int(1)});"
        : Local();

    private string Loop(int d)
    {
        if (_loops > 1)
            return Show();

        _loops++;
        var loop = Scoped(() => _dice.Choose(
            () => $"for (var {Named("int", out var i)} = 0; {i} < {1 + _dice.Next(3)}; {i}++) {Body(d)}",
            () => ForEach("int", $"{Ints(d - 1)}.Take(3)", d),
            () => ForEach("string", $"{Texts(d - 1)}.Take(3)", d),
            () => ForEach("char", $"{Text(0)}.Take(3)", d),
            () => ForEach("Pt", $"new[] {{ {Struct(0)}, {Struct(0)} }}", d),
            () => $"foreach (var ({Fresh()}, _) in {Dictionary(d - 1)}.Take(3)) {Body(d)}",
            () => $"{{ var {Named("int", out var g)} = 0; while ({g}++ < {1 + _dice.Next(3)} && {Bool(d - 1)}) {Body(d)} }}",
            () => $"{{ var {Named("int", out var g)} = 0; do {Body(d)} while (++{g} < {1 + _dice.Next(3)}); }}"));
        _loops--;
        return loop;
    }

    private string ForEach(string type, string collection, int d) => Scoped(() => $"foreach (var {Declare(type, isFixed: true)} in {collection}) {Body(d)}");

    private string Named(string type, out string name) => name = Declare(type, isFixed: true);

    private string Body(int d) => Scoped(() => "{ " + Statement(d - 1) + " " + (_dice.Chance(25) ? $"if ({Bool(1)}) {_dice.Pick(["break", "continue"])}; " : "") + Statement(d - 1) + " }");

    private string Try(int d) => $"try {Scoped(() => $"{{ {Statement(d - 1)} {(_dice.Chance(50) ? Throw() : "")} {Statement(d - 1)} }}")} "
        + _dice.Choose(
            () => $"catch ({_dice.Pick(["DivideByZeroException", "OverflowException", "InvalidOperationException", "FormatException", "ArgumentException"])}) {Block(d - 1)}",
            () => "catch (ShopException) { Show(\"caught\"); }",
            () => $"catch (Exception) when ({Bool(0)}) {Block(d - 1)}",
            () => $"catch (ArithmeticException) {{ {Show()} throw; }}",
            () => "catch (ShopException problem) when (problem.Code > 2) { Show(problem.Message); } catch (Exception) { Show(\"any\"); }",
            () => "")
        + $"finally {{ {Show()} }}";

    private string Throw() => $"if ({Bool(1)}) throw new {_dice.Pick(["ShopException(\"m: shop\", 3)", "InvalidOperationException(\"m: invalid\")", "ArgumentException(\"m: argument\")", "ShopException(\"m: code\", 1)"])};";

    private string Function(int d)
    {
        var name = Fresh("L");
        var (function, parameter) = Scoped(() =>
        {
            var number = Declare("int");
            return ($"int {name}(int {number}, string text = \"d\") {{ {Statement(d - 2)} return {Int(d - 1)} + text.Length; }}", number);
        });
        return $"{function} Show(Told(({name}({Int(1)}), \"{name}\"))); Show(Told(({name}(text: {Text(1)}, {parameter}: {Int(1)}), \"n\")));";
    }

    private string Iterator(int d)
    {
        var name = Fresh("I");
        var iterator = Scoped(() => $"IEnumerable<int> {name}(int {Named("int", out _)}) {{ yield return {Int(d - 1)}; {Statement(d - 2)} {Yields(Ints(1))} yield return {Int(1)}; }}");
        return $"{iterator} foreach (var {Fresh("y")}y in {name}({Int(1)}){_dice.Pick(["", ".Take(2)", ".Where(x => x > 0)", ".Concat(new[] { 1 })"])}) {{ Show(\"i\"); {(_dice.Chance(30) ? "break; " : "")}}} Show(Told(({name}(2).Sum(x => x & 255), \"s\")));";
    }

    private string Yields(string collection) => Scoped(() => $"foreach (var {Named("int", out var x)} in {collection}.Take(2)) {{ if ({Bool(1)}) yield break; try {{ yield return {x}; }} finally {{ {Show()} }} }}");

    private string Closures(int d)
    {
        var name = Fresh("c");
        return Scoped(() => $"{{ var {name} = new List<Func<int>>(); for (var {Named("int", out var i)} = 0; {i} < 3; {i}++) {{ var {Fresh("k")}k = {Int(d - 1)}; {name}.Add(() => {i} * 10 + {Int(1)}); }} foreach (var {Fresh("f")}f in {name}) Show(Told(({name}[0]() & 4095, \"c\"))); Show(Told(({name}.Sum(x => x() & 255), \"cc\"))); }}");
    }

    private string Call(string type, int d)
    {
        if (!_callsFunctions || _functions == 0)
            return Of(type, d - 1);

        var call = $"F{_dice.Next(_functions)}({Int(d - 1)}, {Text(d - 1)})";
        return type == "int" ? call : Invariable(call);
    }
}

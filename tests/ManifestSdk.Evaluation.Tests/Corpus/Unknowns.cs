namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class Unknowns
{
    public static Snippet[] All { get; } =
    [
        new("unused", """var tag = Environment.GetEnvironmentVariable("TAG"); var all = "x" + tag; Show("known");"""),
        new("environment", """topology.Namespace("n" + [|Environment.GetEnvironmentVariable("TAG")|]);""", Problem: ("MSDK0003", "environment variable 'TAG'")),
        new("through a variable", """var tag = [|Environment.GetEnvironmentVariable("TAG")|] ?? "latest"; var name = $"shop{tag.Trim()}"; topology.Namespace(name);""", Problem: ("MSDK0003", "environment")),
        new("through a call", """topology.Namespace(F.Image(F.Tag()));""", "static class F { public static string Tag() => [|Environment.MachineName|]; public static string Image(string t) => \"shop:\" + t; }", ("MSDK0003", "environment")),
        new("through an object", """var a = new App("x", [|Guid.NewGuid()|].ToString()); Show(a.Name); topology.Namespace(a.Tag);""", "record App(string Name, string Tag);", ("MSDK0003", "run to run")),
        new("in a record that is compared", """if (new App("x", [|Guid.NewGuid()|].ToString()) == new App("x", "y")) Show("x");""", "record App(string Name, string Tag);", ("MSDK0003", "run to run")),
        new("in a record's text", """Show(new App("x", [|Guid.NewGuid()|].ToString()).ToString());""", "record App(string Name, string Tag);", ("MSDK0003", "run to run")),
        new("in a condition", """if ([|DateTime.Now|].Year > 2000) Show("x");""", Problem: ("MSDK0003", "clock")),
        new("in a loop", """for (var i = 0; i < [|Environment.ProcessorCount|]; i++) Show("x");""", Problem: ("MSDK0003", "environment")),
        new("files", """var names = [|System.IO.File.ReadAllLines("apps.txt")|]; foreach (var n in names) Show(n);""", Problem: ("MSDK0003", "files")),
        new("in an array", """var a = new[] { "x", [|Environment.GetEnvironmentVariable("A")|] }; topology.Namespace(a[0]!);""", Problem: ("MSDK0003", "environment")),
        new("into a list", """var a = new List<string?>(); a.Add([|Environment.GetEnvironmentVariable("A")|]); Show("x");""", Problem: ("MSDK0003", "environment")),
        new("from a lambda", """Show(string.Join(",", new[] { "A" }.Select(n => [|Environment.GetEnvironmentVariable(n)|])));""", Problem: ("MSDK0003", "environment")),
        new("in a switch", """Show([|Environment.GetEnvironmentVariable("A")|] switch { "x" => "y", _ => "z" });""", Problem: ("MSDK0003", "environment")),
        new("culture", """topology.Namespace([|CultureInfo.CurrentCulture|].Name);""", Problem: ("MSDK0003", "culture")),
        new("effects", """[|Console.WriteLine("x")|]; Show("x");""", Problem: ("MSDK0002", "Console.WriteLine")),
        new("handed what it could change", """var l = new List<string>(); [|GC.KeepAlive(l)|];""", Problem: ("MSDK0002", "GC.KeepAlive")),
        new("hash codes", """topology.Namespace("n" + [|"x".GetHashCode()|] % 1);""", Problem: ("MSDK0003", "GetHashCode")),
    ];
}

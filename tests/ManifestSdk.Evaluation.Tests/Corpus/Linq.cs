namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class Linq
{
    public static Snippet[] All { get; } =
    [
        new("select and where", """foreach (var s in new[] { 1, 2, 3, 4 }.Where(n => n % 2 == 0).Select(n => $"n{n}")) Show(s);"""),
        new("select with index", """Show(string.Join(",", new[] { "a", "b" }.Select((s, i) => s + i)));"""),
        new("laziness", """var log = ""; var q = new[] { 1, 2, 3 }.Select(n => { log += n; return n; }).Take(2); Show(log); Show($"{q.Sum()}{log}{q.First()}{log}");"""),
        new("query syntax", """
            var q = from name in new[] { "api", "web" }
                    from port in new[] { 80, 81 }
                    let full = name + port
                    where port > 80 || name == "web"
                    orderby port descending
                    select full;
            Show(string.Join(",", q));
            """),
        new("group by", """foreach (var g in new[] { "aa", "b", "cc" }.GroupBy(s => s.Length)) Show($"{g.Key}:{string.Join(",", g)}");"""),
        new("group in query syntax", """var q = from s in new[] { "aa", "b", "cc" } group s by s.Length into g select $"{g.Key}{g.Count()}"; Show(string.Join(",", q));"""),
        new("ordering", """Show(string.Join(",", new[] { "b", "a", "c" }.OrderBy(s => s, StringComparer.Ordinal)) + string.Join(",", new[] { 3, 1, 2 }.OrderByDescending(n => n).ThenBy(n => n % 2)));"""),
        new("aggregates", """var a = new[] { 1, 2, 3 }; Show($"{a.Sum()}{a.Count()}{a.Min()}{a.Max()}{a.Any(n => n > 2)}{a.All(n => n > 0)}{a.Aggregate((x, y) => x * y)}{a.Aggregate("", (s, n) => s + n)}{a.Sum(n => n * 2)}");"""),
        new("elements", """var a = new[] { 1, 2, 3 }; Show($"{a.First()}{a.Last()}{a.Single(n => n == 2)}{a.FirstOrDefault(n => n > 5)}{a.ElementAt(1)}{a.Skip(1).First()}{a.Contains(2)}");"""),
        new("sets", """var a = new[] { 1, 2, 2, 3 }; Show(string.Join("", a.Distinct()) + string.Join("", a.Union(new[] { 4 })) + string.Join("", a.Except(new[] { 2 })) + string.Join("", a.Intersect(new[] { 2, 3 })));"""),
        new("conversions", """var a = new[] { "x", "y" }; Show($"{a.ToList().Count}{a.ToDictionary(s => s, s => s.Length)["x"]}{a.ToHashSet().Count}{a.ToArray().Length}{a.ToLookup(s => s.Length)[1].Count()}");"""),
        new("sequences", """Show(string.Join("", Enumerable.Range(1, 3)) + string.Join("", Enumerable.Repeat("x", 3)) + Enumerable.Empty<int>().Count() + string.Join("", new[] { 1 }.Concat(new[] { 2 }).Append(3).Prepend(0).Reverse()));"""),
        new("zip", """foreach (var (name, port) in new[] { "a", "b" }.Zip(new[] { 1, 2 })) Show(name + port); Show(string.Join(",", new[] { 1, 2 }.Zip(new[] { 3, 4 }, (a, b) => a * b)));"""),
        new("select many", """Show(string.Join(",", new[] { "ab", "c" }.SelectMany(s => s.Select(c => $"{c}"))));"""),
        new("joins", """Show(string.Join(",", new[] { 1, 2 }.Join(new[] { 2, 3 }, a => a, b => b, (a, b) => a * 10 + b)));"""),
        new("skip and take", """var a = Enumerable.Range(0, 10); Show(string.Join("", a.Skip(2).Take(3)) + string.Join("", a.TakeWhile(n => n < 3)) + string.Join("", a.SkipWhile(n => n < 8)));"""),
        new("chunks", """foreach (var chunk in Enumerable.Range(0, 5).Chunk(2)) Show(string.Join(",", chunk));"""),
        new("of type and cast", """object[] a = { 1, "x", 2 }; Show(string.Join(",", a.OfType<int>()) + string.Join("", a.OfType<string>().Cast<object>().Select(o => (string)o)));"""),
        new("over own records", """
            App[] apps = [new("web", 80), new("api", 81), new("job", 80)];
            foreach (var app in apps.Where(a => a.Port == 80).OrderBy(a => a.Name, StringComparer.Ordinal)) Show(app.Name);
            Show($"{apps.Distinct().Count()}{apps.First(a => a.Port == 81)}{apps.MaxBy(a => a.Port)!.Name}{apps.FirstOrDefault(a => a.Port == 1)?.Name}");
            Show(string.Join(";", apps.GroupBy(a => a.Port).Select(g => $"{g.Key}={g.Count()}")) + apps.ToDictionary(a => a.Name)["job"].Port + apps.Contains(new App("web", 80)));
            """, "record App(string Name, int Port);"),
        new("anonymous projections", """foreach (var x in new[] { 1, 2 }.Select(n => new { N = n, Twice = n * 2 }).Where(x => x.Twice > 2)) Show($"{x.N} {x}");"""),
        new("group by several keys", """var q = new[] { ("a", 1), ("a", 1), ("b", 2) }.GroupBy(t => new { t.Item1, t.Item2 }).Select(g => $"{g.Key.Item1}{g.Count()}"); Show(string.Join(",", q));"""),
        new("method groups", """Show(string.Join(",", new[] { "a", "" }.Where(string.IsNullOrEmpty).Select(Sized)) + string.Join("", new[] { "1", "2" }.Select(int.Parse).Select(Twice))); static string Sized(string s) => $"{s.Length}"; int Twice(int n) => n * 2;"""),
        new("default of own struct", """var p = new P[0].FirstOrDefault(); var q = new P[2]; Show($"{p.X}{q[1].X}{q[0] == p}");""", "readonly record struct P(int X);"),
        new("query syntax in full", """
            var apps = new[] { (Name: "web", Team: 1), (Name: "api", Team: 2), (Name: "job", Team: 1), (Name: "old", Team: 9) }; var teams = new[] { (Id: 1, Name: "red"), (Id: 2, Name: "blue"), (Id: 3, Name: "none") };
            var let = from a in apps let upper = a.Name.ToUpperInvariant() let n = upper.Length where n == 3 && a.Team < 5 orderby a.Team descending, upper.Length, a.Name.Length select upper + a.Team;
            var joined = from a in apps join t in teams on a.Team equals t.Id select a.Name + t.Name;
            var grouped = from t in teams join a in apps on t.Id equals a.Team into members let count = members.Count() where count > 0 select $"{t.Name}{count}{string.Join("+", members.Select(m => m.Name))}";
            var left = from t in teams join a in apps on t.Id equals a.Team into members from m in members.DefaultIfEmpty() select t.Name + (m.Name ?? "nobody");
            var nested = from a in apps from c in a.Name where c != 'b' group c by a.Team into g orderby g.Key select $"{g.Key}:{new string(g.ToArray())}";
            var typed = from object o in new object[] { "x", "y" } select o.ToString();
            var cross = from x in new[] { 1, 2 } from y in new[] { 10, 20 } select new { x, y } into p where p.x + p.y != 12 select p.x * p.y;
            foreach (var q in new[] { let, joined, grouped, left, nested, typed }) Show(string.Join(",", q)); Show(string.Join(",", cross));
            """),
        new("further members", """
            var w = new[] { "web", "api", "job" };
            Show(string.Join(",", w.Index().Select(p => $"{p.Index}{p.Item}")) + string.Join(",", w.CountBy(x => x.Length).Select(p => $"{p.Key}{p.Value}")) + string.Join(",", w.SkipLast(1)) + string.Join(",", w.TakeLast(2)) + string.Join(",", w.ExceptBy(new[] { 'a' }, x => x[0])) + string.Join(",", w.Order(StringComparer.Ordinal)) + w.MaxBy(x => x[0]) + string.Join(",", w.Zip(w.Skip(1), (a, b) => a + b)) + w.LastOrDefault(x => x.StartsWith('z')) + string.Join(",", w.Append("z").Prepend("a")) + w.LongCount() + string.Join(",", w.UnionBy(["x"], x => x.Length)) + w.ToLookup(x => x[0])['a'].Single());
            """),

        new("ranges of sequences", """Show(string.Join(",", [|new[] { "a", "b" }.Take(1..)|]));""", Problem: ("MSDK0002", "use Skip and Take")),
        new("order by culture", """Show([|new[] { "b", "a" }.OrderBy(s => s)|].First());""", Problem: ("MSDK0002", "StringComparer.Ordinal")),
        new("max by culture", """Show([|new[] { "b", "a" }.Max()|]!);""", Problem: ("MSDK0002", "StringComparer.Ordinal")),
        new("empty sequence", """Show($"{[|new int[0].First()|]}");""", Problem: ("MSDK0005", "InvalidOperationException")),
        new("throwing lambda", """Show(string.Join("", new[] { 0 }.Select(n => [|1 / n|])));""", Problem: ("MSDK0005", "DivideByZeroException")),
    ];
}

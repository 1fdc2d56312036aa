namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class Values
{
    public static Snippet[] All { get; } =
    [
        new("dates", """
            var d = new DateTime(2030, 1, 31, 12, 30, 0, DateTimeKind.Utc); var next = d.AddMonths(1).AddDays(1).AddHours(0.5);
            Show($"{next.Year}-{next.Month}-{next.Day} {next.Hour}:{next.Minute} {d.DayOfWeek} {d < next} {(next - d).TotalDays > 28} {new DateTime(2024, 2, 1).DayOfYear} {DateTime.IsLeapYear(2028)} {DateTime.DaysInMonth(2030, 2)}");
            """),
        new("text of dates", """
            var d = new DateTime(2030, 1, 31, 8, 5, 9, DateTimeKind.Utc); var i = CultureInfo.InvariantCulture;
            Show(d.ToString("yyyy-MM-dd", i) + d.ToString("O", i) + d.ToString(i) + d.ToString("s", i) + string.Create(i, $"{d:yyyyMMdd'T'HHmm}") + new DateTime(2030, 1, 2).ToString("ddd d MMM", i));
            """),
        new("dates without time", """var d = new DateOnly(2030, 1, 31).AddDays(1); Show($"{d.Year}{d.Month}{d.Day}{d.DayOfWeek}" + d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (d > new DateOnly(2030, 1, 1)));"""),
        new("times with an offset", """var t = new DateTimeOffset(2030, 1, 31, 12, 0, 0, TimeSpan.FromHours(2)); Show($"{t.Hour}{t.UtcDateTime.Hour}{t.ToUnixTimeSeconds()}{t.Offset.Hours}" + t.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));"""),
        new("durations", """var t = TimeSpan.FromMinutes(90); Show($"{t} {t:c} {TimeSpan.FromSeconds(1.5)} {TimeSpan.FromHours(1) + t} {new TimeSpan(1, 2, 3, 4)} {t.TotalHours == 1.5}" + t + t.ToString());"""),
        new("real numbers in the invariant culture", """var d = 1.5; var i = CultureInfo.InvariantCulture; Show(d.ToString(i) + (0.1 + 0.25).ToString(i) + 1e20.ToString(i) + 100.0.ToString(i) + (-2.5).ToString(i) + string.Create(i, $"{1 / 4.0}") + Convert.ToString(0.5, i) + 1e-7.ToString(i));"""),
        new("rounding", """Show($"{Math.Ceiling(7 / 2.0) == 4}{(int)Math.Floor(3.9)}{(int)Math.Round(2.5)}{(int)Math.Round(3.5)}{Math.Round(2.345m, 2) == 2.34m}{(int)Math.Ceiling(1.2m)}{Math.Sqrt(16) == 4}{(int)Math.Truncate(-1.5) == -1}");"""),
        new("addresses", """
            var u = new Uri("https://api.example.com:8443/v1/items?limit=5");
            Show($"{u.Host} {u.Port} {u.Scheme} {u.AbsolutePath} {u.Query} {u.Authority} {u.PathAndQuery} {u} {new Uri("http://shop").Port} {new Uri("http://shop")} {u.IsDefaultPort}" + u.AbsoluteUri + new Uri("http://a.b/c").ToString());
            """),
        new("versions", """var v = new Version(1, 10); Show($"{v} {v > new Version("1.9")} {Version.Parse("2.0.1").Build}");"""),
        new("paths of slashes", """Show(Path.Combine("/etc/shop/", "app.json") + Path.Combine("a/", "b/", "c") + Path.Combine("x", "/abs") + Path.Combine("", "y") + Path.GetFileName("/a/b.tar.gz") + Path.GetExtension("/a/b.tar.gz") + Path.GetFileNameWithoutExtension("b.txt") + Path.GetExtension("none"));""", Usings: "using System.IO;"),
        new("bytes", """var b = Encoding.UTF8.GetBytes("grün"); Show(Convert.ToBase64String(b) + Convert.ToHexString(b) + b.Length + Encoding.UTF8.GetString(Convert.FromBase64String("YWJj")) + Encoding.UTF8.GetString("u8"u8.ToArray()));"""),
        new("hashes of content", """Show(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("config")))[..16].ToLowerInvariant());""", Usings: "using System.Security.Cryptography;"),
        new("regular expressions", """Show(Regex.Replace("Shop API v2", "[^a-zA-Z0-9]+", "-").ToLowerInvariant() + Regex.IsMatch("web-1", @"^[a-z]+-\d$") + string.Join("|", Regex.Split("a1b22c", "[0-9]+")) + Regex.Replace("a-b", "(a)-(b)", "$2-$1"));""", Usings: "using System.Text.RegularExpressions;"),
        new("ASCII characters", """Show($"{char.IsAsciiLetter('a')}{char.IsAsciiDigit('ä')}{char.IsAsciiLetterOrDigit('9')}{char.IsAsciiLetterLower('A')}{char.IsBetween('c', 'a', 'f')}" + new string("Größe 1".Where(char.IsAsciiLetterOrDigit).ToArray()));"""),
        new("JSON", """
            Show(JsonSerializer.Serialize(new { Logging = new { Level = "Info" }, Ports = new[] { 80, 443 }, Url = "https://a.b/?x=1&y='<ü>'+`\\\n\t😀", On = true, None = (string?)null, Rate = 0.5, Price = 1.50m, Big = 1e20 }));
            Show(JsonSerializer.Serialize(new Dictionary<string, object?> { ["b"] = 1, ["a"] = new List<string> { "x" }, ["c"] = null, ["d"] = new { N = 1 }, ["ä"] = new object[] { 1, "2" } }));
            Show(JsonSerializer.Serialize(new App("web", [new Port("http", 80)], Tier.High) { Extra = 3 }) + JsonSerializer.Serialize(new[] { "a" }.Select(x => x + x)) + JsonSerializer.Serialize("t") + JsonSerializer.Serialize<object>(5) + JsonSerializer.Serialize(new P { X = 1 }));
            """, "record App(string Name, List<Port> Ports, Tier Tier) { public int Extra { get; init; } public string Both => Name + Extra; private int Hidden => 1; [JsonIgnore] public int Gone => 2; } record Port([property: JsonPropertyName(\"port-name\")] string Name, int Number); enum Tier { Low, High } struct P { public int X { get; set; } public int Y; }", Usings: "using System.Text.Json; using System.Text.Json.Serialization;"),

        new("JSON with options", """Show([|JsonSerializer.Serialize(new { A = 1 }, JsonSerializerOptions.Web)|]);""", Problem: ("MSDK0002", "with options"), Usings: "using System.Text.Json;"),
        new("JSON of derived types", """Show([|JsonSerializer.Serialize(new B(1, 2))|]);""", "record A(int X); record B(int X, int Y) : A(X);", ("MSDK0002", "JSON of 'B'"), Usings: "using System.Text.Json;"),
        new("JSON with converters", """Show([|JsonSerializer.Serialize(new A())|]);""", "class A { [JsonConverter(typeof(JsonStringEnumConverter))] public DayOfWeek Day { get; set; } }", ("MSDK0002", "an attribute that changes it"), Usings: "using System.Text.Json; using System.Text.Json.Serialization;"),
        new("local time", """var d = [|new DateTimeOffset(new DateTime(2030, 1, 1))|]; Show($"{d.Year}");""", Problem: ("MSDK0002", "time zone")),
        new("dates by culture", """var d = new DateTime(2030, 1, 1); Show($"{[|d|]:yyyy}");""", Problem: ("MSDK0002", "culture")),
        new("fractions of seconds", """var t = [|TimeSpan.FromSeconds(0.3)|]; Show($"{t.Seconds}");""", Problem: ("MSDK0002", "runtimes round it differently")),
        new("real numbers with many digits", """Show([|(0.1 + 0.2).ToString(CultureInfo.InvariantCulture)|]);""", Problem: ("MSDK0002", "runtimes spell differently")),
        new("formats of real numbers", """Show([|1.005.ToString("F2", CultureInfo.InvariantCulture)|]);""", Problem: ("MSDK0002", "format 'F2'")),
        new("unusual addresses", """var u = [|new Uri("https://exämple.com/a b")|]; Show(u.Host);""", Problem: ("MSDK0002", "absolute http or https address")),
        new("paths that need a separator", """Show([|Path.Combine("a", "b")|]);""", Problem: ("MSDK0002", "write '/' between them"), Usings: "using System.IO;"),
        new("paths of Windows", """Show([|Path.GetFileName(@"a\b")|]);""", Problem: ("MSDK0002", "which Windows reads in its own way"), Usings: "using System.IO;"),
        new("regular expressions on other letters", """Show([|Regex.Replace("Größe", "[^a-z]", "-")|]);""", Problem: ("MSDK0002", "ASCII"), Usings: "using System.Text.RegularExpressions;"),
    ];
}

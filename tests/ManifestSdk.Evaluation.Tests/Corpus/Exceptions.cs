namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class Exceptions
{
    private const string Shop = """
        class ShopException(string message, int code) : Exception(message) { public int Code { get; } = code; }
        class Gone : ShopException { public Gone() : base("gone", 410) { } public override string Message => "is " + base.Message; }
        class Silent : InvalidOperationException;
        """;

    public static Snippet[] All { get; } =
    [
        new("catch", """
            string Try(Func<string> f) { try { return f(); } catch (KeyNotFoundException) { return "no key"; } catch (FormatException e) when (e is not null) { return "format"; } catch (ArgumentException) { return "argument"; } catch { return "other"; } }
            var d = new Dictionary<string, string> { ["a"] = "1" }; var zero = 0;
            Show(Try(() => d["a"]) + Try(() => d["b"]) + Try(() => $"{int.Parse("x", CultureInfo.InvariantCulture)}") + Try(() => "abc".Substring(7)) + Try(() => $"{1 / zero}") + Try(() => new int[0].First().ToString(CultureInfo.InvariantCulture)) + Try(() => (string)(object)d) + Try(() => $"{checked(int.MaxValue + zero + 1)}"));
            """),
        new("own exceptions", """
            foreach (var n in new[] { 1, 2, 3, 4 })
                try { Show(n switch { 1 => throw new ShopException("bad", 400), 2 => throw new Gone(), 3 => throw new Silent(), _ => "fine" }); }
                catch (Gone e) { Show($"gone {e.Code} {e.Message}"); }
                catch (ShopException e) when (e.Code == 400) { Show($"{e.Code} {e.Message} {e is Exception}"); }
                catch (InvalidOperationException e) { Show($"{e is Silent}"); }
            """, Shop),
        new("messages that the topology wrote", """
            try { throw new InvalidOperationException("no " + "port"); } catch (Exception e) { Show(e.Message); }
            try { throw new ArgumentException("bad"); } catch (ArgumentException e) { Show(e.Message + (e.InnerException is null)); }
            try { throw new NotSupportedException("outer", new FormatException("inner")); } catch (Exception e) { Show(e.Message + e.InnerException!.Message); }
            """),
        new("catch and throw on", """
            void Inner() { try { throw new ShopException("x", 1); } catch (ShopException) { Show("inner"); throw; } }
            try { Inner(); } catch (Exception e) { Show("outer " + e.Message); }
            try { try { Inner(); } catch (ShopException e) { throw new InvalidOperationException("wrapped " + e.Code); } } catch (Exception e) { Show(e.Message); }
            """, Shop),
        new("finally on the way", """
            var log = new List<string>();
            string F(bool fail) { try { try { if (fail) throw new ShopException("f", 1); return "ok"; } finally { log.Add("inner"); } } catch (ShopException e) { log.Add(e.Message); return "caught"; } finally { log.Add("outer"); } }
            Show(F(true) + F(false)); Show(string.Join(",", log));
            try { try { throw new ShopException("first", 1); } finally { throw new ShopException("second", 2); } } catch (ShopException e) { Show(e.Message); }
            """, Shop),
        new("catch in loops", """
            foreach (var text in new[] { "1", "x", "2", "stop", "3" })
            {
                try { if (text == "stop") break; Show($"{int.Parse(text, CultureInfo.InvariantCulture)}"); }
                catch (FormatException) { Show("skip"); continue; }
                finally { Show("next"); }
                Show("after");
            }
            """),
        new("through library code", """
            var seen = new List<int>();
            try { Show(string.Join(",", new[] { 1, 2, 3 }.Select(n => { seen.Add(n); return n == 2 ? throw new ShopException("two", n) : n; }).ToList())); } catch (ShopException e) { Show($"{e.Code} after {seen.Count}"); }
            try { topology.Namespace("m").Deployment("d").Container("c", "i:1", c => throw new ShopException("builder", 7)); } catch (ShopException e) { Show(e.Message); }
            """, Shop),
        new("through iterators and using", """
            var log = new List<string>();
            IEnumerable<int> Numbers() { try { yield return 1; throw new ShopException("late", 3); } finally { log.Add("end"); } }
            try { foreach (var n in Numbers()) log.Add($"{n}"); } catch (ShopException e) { log.Add(e.Message); }
            try { using var part = new Part(log); throw new ShopException("used", 4); } catch (ShopException e) { log.Add(e.Message); }
            try { foreach (var n in Numbers()) throw new ShopException("body", 5); } catch (ShopException e) { log.Add(e.Message); }
            Show(string.Join(",", log));
            """, Shop + "\nclass Part(List<string> log) : IDisposable { public void Dispose() => log.Add(\"disposed\"); }"),
        new("what was initialised when it threw", """
            A Make(bool fail) => new A { Name = "a", Inner = { Tag = fail ? throw new ShopException("x", 1) : "t" } };
            var b = new A { Name = "b" }; try { b = Make(true); } catch (ShopException) { } Show(b.Name + Make(false).Inner.Tag);
            var list = new List<A> { new() { Name = Try(() => Make(true).Name) } }; string Try(Func<string> f) { try { return f(); } catch { return "none"; } } Show(list[0].Name);
            """, Shop + "\nclass A { public string Name = \"\"; public B Inner { get; } = new(); } class B { public string Tag = \"none\"; }"),

        new("filters around finally", """
            var retry = true; var log = "";
            try { try { throw new ShopException("e", 3); } finally { retry = false; log += "f"; } } catch (ShopException e) when (e.Code == 3) { Show(log + retry); }
            var again = true; try { throw new ShopException("e", 4); } catch (ShopException e) when (again && e.Code > 3) { Show("c"); }
            """, Shop),

        new("throw", """[|throw new InvalidOperationException("no " + "good");|]""", Problem: ("MSDK0005", "InvalidOperationException: no good")),
        new("throw expression", """string? s = null; Show(s ?? [|throw new ArgumentException("empty")|]);""", Problem: ("MSDK0005", "ArgumentException: empty")),
        new("own exceptions that nobody catches", """try { F(); } catch (InvalidOperationException) { } void F() { [|throw new Gone();|] }""", Shop, ("MSDK0005", "Gone: is gone")),
        new("exceptions of finally", """var c = true; try { if (c) throw new FormatException("first"); } finally { if (c) [|throw new InvalidOperationException("second");|] }""", Problem: ("MSDK0005", "InvalidOperationException: second")),
        new("exceptions of other libraries", """[|throw new System.IO.IOException("disk");|]""", Problem: ("MSDK0005", "IOException: disk")),
        new("messages of .NET", """try { new List<int>().First(); } catch (Exception e) { Show([|e.Message|]); }""", Problem: ("MSDK0002", "'Message' of this exception")),
        new("text of exceptions", """try { throw new FormatException("x"); } catch (Exception e) { Show($"{[|e|]}"); }""", Problem: ("MSDK0002", "text of a value of type 'FormatException'")),
        new("catch of null references", """string? s = null; try { Show($"{s!.Length}"); } [|catch (NullReferenceException) { Show("null"); }|]""", Problem: ("MSDK0002", "check the value before it is used")),
        new("catch of array indices", """var a = new int[1]; try { Show($"{a[1]}"); } [|catch (Exception) { Show("out"); }|]""", Problem: ("MSDK0002", "IndexOutOfRangeException")),
        new("catch around sorting", """var l = new List<int> { 2, 1 }; try { l.Sort((a, b) => throw new FormatException("f")); } [|catch (Exception) { Show("x"); }|]""", Problem: ("MSDK0002", "FormatException")),
        new("filters that call methods", """bool F(Exception e) => true; try { throw new FormatException("f"); } catch (FormatException e) when ([|F(e)|]) { Show("x"); }""", Problem: ("MSDK0002", "'when' that calls methods")),
        new("filters that read variables around finally", """var c = true; try { try { throw new FormatException("f"); } finally { c = false; } } catch (Exception) when ([|c|]) { Show("x"); }""", Problem: ("MSDK0002", "'when' that reads variables")),
        new("unknown in a try", """try { topology.Namespace([|Environment.MachineName|]); } catch (Exception) { Show("x"); }""", Problem: ("MSDK0003", "environment")),
    ];
}

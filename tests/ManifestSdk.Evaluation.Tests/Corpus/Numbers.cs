namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class Numbers
{
    public static Snippet[] All { get; } =
    [
        new("arithmetic", """int a = 17, b = 5; Show($"{a + b} {a - b} {a * b} {a / b} {a % b} {a << 2} {a >> 1} {a & b} {a | b} {a ^ b}");"""),
        new("precedence", """int a = 2, b = 3, c = 4; Show($"{a + b * c} {(a + b) * c} {a + b - c}");"""),
        new("comparisons", """int a = 1, b = 2; Show($"{a < b}{a <= b}{a > b}{a >= b}{a == b}{a != b}");"""),
        new("wrapping", """var a = int.MaxValue; a++; var b = (uint)0; b--; byte c = 255; c++; Show($"{a == int.MinValue} {b} {c}");"""),
        new("unchecked casts", """var a = 300; Show($"{(byte)a} {unchecked((byte)-1)} {(ushort)(a + 70000)} {(uint)a}");"""),
        new("widening", """byte a = 200; short b = 100; long c = a + b; ulong d = 5; float f = a; Show($"{a + b} {c} {d + a} {f > 199.5} {(int)f}");"""),
        new("division of longs", """long a = 10_000_000_000; Show($"{a / 3} {a % 7} {(int)(a / 1000)}");"""),
        new("real numbers inside", """double a = 7; Show($"{(int)(a / 2)} {a / 2 > 3.4} {(int)Math.Max(a, 9.9)} {(int)3.99}");"""),
        new("decimal", """decimal a = 1.10m; a += 2; Show((a * 2).ToString(CultureInfo.InvariantCulture) + (a == 3.1m));"""),
        new("compound", """var a = 10; a += 5; a -= 3; a *= 2; a /= 5; a %= 3; a <<= 4; a |= 1; a ^= 3; a &= 30; Show($"{a}");"""),
        new("compound on small types", """byte a = 250; a += 10; short s = 5; s *= 3; char c = 'a'; c += (char)2; Show($"{a} {s} {c}");"""),
        new("prefix and postfix", """var a = 5; var b = a++ + ++a; var c = a-- - --a; Show($"{a} {b} {c}");"""),
        new("unary", """var a = 5; Show($"{(-a == -5)} {+a} {~a == -6} {!(a == 5)}");"""),
        new("checked without overflow", """checked { var a = 1; a += 2; Show($"{a} {checked(a * 3)}"); }"""),
        new("hexadecimal and binary", """Show($"{0xFF} {0b1010} {1_000}");"""),
        new("math", """Show($"{Math.Min(3, 4)} {Math.Max(3L, 4)} {Math.Abs(-5)} {Math.Clamp(15, 0, 10)}");"""),
        new("limits", """Show($"{int.MaxValue} {byte.MaxValue} {ushort.MaxValue}");"""),
        new("shifts", """uint a = 1; long b = 1; Show($"{a << 31} {b << 40} {0x80000000 >> 4} {b << 65}");"""),
        new("logic", """bool a = true, b = false; Show($"{a && b}{a || b}{a & b}{a | b}{a ^ b}{!a}");"""),
        new("short circuit", """var n = 0; bool Bump() { n++; return true; } var x = false && Bump(); var y = true || Bump(); var z = true && Bump(); Show($"{n}{x}{y}{z}");"""),
        new("nullable", """int? a = null, b = 5; Show($"{a}{b}{a + b}{a == null}{b > 3}{a > 3}{a ?? 7}{b.HasValue}{b.Value}{a.GetValueOrDefault()}{b!.Value + 1}");"""),
        new("nullable booleans", """bool? a = null, b = true; Show($"{a & false}|{a | b}|{a & b}|{!a}");"""),
        new("nullable conversions", """int? a = 5; long? b = a; long c = (long)a; Show($"{b}{c}{(int)b!}");"""),
        new("coalescing assignment", """int? a = null; a ??= 3; a ??= 4; string? s = null; s ??= "x"; Show($"{a}{s}");"""),
        new("conditional", """var n = 3; Show(n > 2 ? n > 5 ? "big" : "mid" : "small");"""),
        new("default values", """int a = default; string? s = default; Show($"{a}{default(bool)}{s}{default(int?)}{default((int, string))}");"""),
        new("time spans", """var t = TimeSpan.FromMinutes(2) + TimeSpan.FromSeconds(30); Show($"{(int)t.TotalSeconds} {t.Minutes} {t > TimeSpan.Zero}");"""),

        new("overflow", """var a = int.MaxValue; Show($"{checked([|a + 1|])}");""", Problem: ("MSDK0005", "OverflowException")),
        new("division by zero", """var a = 0; Show($"{[|5 / a|]}");""", Problem: ("MSDK0005", "DivideByZeroException")),
        new("null value", """int? a = null; Show($"{[|a.Value|]}");""", Problem: ("MSDK0005", "InvalidOperationException")),
    ];
}

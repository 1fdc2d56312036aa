using System.Text;
using System.Text.Json;
using CsCheck;

namespace ManifestSdk.Tool.Tests.Linting;

/// <summary>Whatever happened to a file's bytes, it is read or it is a finding; the file beside it is checked.</summary>
public sealed class DamagedYamlTests
{
    private const string Beside = "kind: Ingress\napiVersion: extensions/v1beta1\nmetadata: { name: old }\nspec: {}\n";

    private static readonly string[] Garbage =
    [
        "\t", "\r", "\r\n", "\0", "\u0085", "\u2028", "\ufeff", ":", ": ", "- ", "---\n", "...\n", "&a ", "*a", "<<: *a\n", "!!binary ", "!<tag:x> ", "|\n", ">-\n", "? ", "%TAG ! x\n", "[", "{", "]", "}", "\"", "'", "#",
        "{{ .Values.x }}", "${X}", "kind: List\nitems:\n", "apiVersion: v1\n", "null", "0x7fffffffffffffff", "1e999", "日本語", new('[', 5000), new string('-', 5000) + " ", new string(' ', 5000) + "a: b\n", new('a', 100_000),
    ];

    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, new UTF8Encoding(true)];

    private static readonly string Whole = Shop.Backend + "---\n" + Shop.Ingress;

    private static readonly Gen<Func<string, string>> Damage =
        from at in Gen.Int[0, Whole.Length - 1]
        from length in Gen.Int[1, 200]
        from garbage in Gen.OneOf(Garbage)
        from blow in Gen.OneOf<Func<string, string>>(
            text => text[..Math.Min(at, text.Length)],
            text => text[Math.Min(at, text.Length)..],
            text => at >= text.Length ? text : text.Remove(at, Math.Min(length, text.Length - at)),
            text => text.Insert(Math.Min(at, text.Length), garbage),
            text => at >= text.Length ? text : text.Remove(at, 1).Insert(at, garbage),
            text => text.Insert(text.LastIndexOf('\n', Math.Min(at, text.Length - 1)) + 1, garbage),
            text => at >= text.Length ? text : text.Insert(at, text.Substring(at, Math.Min(length, text.Length - at))),
            text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
            text => text.Replace("  ", "\t", StringComparison.Ordinal),
            text => text + text)
        select blow;

    private static readonly Gen<byte[]> DamagedFile =
        from blows in Damage.List[1, 3]
        from encoding in Gen.OneOf(Encodings)
        from flips in Gen.Select(Gen.Int[0, 100_000], Gen.Byte).List[0, 2]
        select Flipped([.. encoding.Preamble, .. encoding.GetBytes(blows.Aggregate(Whole, static (text, blow) => text.Length == 0 ? text : blow(text)))], flips);

    [Fact]
    public void A_damaged_file_never_stops_the_check_of_the_file_beside_it() => DamagedFile.Sample(
        static bytes =>
        {
            using var workspace = new Workspace().With("beside.yaml", Beside).With("damaged.yaml", bytes);

            var findings = workspace.Findings("lint");

            Assert.Equal((1, ""), (workspace.ExitCode, workspace.Error));
            Assert.Contains(findings, static finding => finding.GetProperty("file").GetString() == "beside.yaml" && finding.GetProperty("rule").GetString() == "MSDK1206");
            Assert.All(findings, static finding => AssertPlace(finding));
        },
        print: static bytes => Convert.ToBase64String(bytes), threads: 1);

    [Fact]
    public void Mending_a_damaged_file_leaves_as_much_of_it_readable() => DamagedFile.Sample(
        static bytes =>
        {
            using var workspace = new Workspace().With("damaged.yaml", bytes);
            var unreadable = Unreadable(workspace);

            workspace.Run("lint", "--fix");

            Assert.InRange(workspace.ExitCode, 0, 1);
            Assert.Equal(unreadable, Unreadable(workspace));
            Assert.Single(Directory.EnumerateFiles(workspace.Root));
        },
        print: static bytes => Convert.ToBase64String(bytes), threads: 1);

    private static int Unreadable(Workspace workspace) => workspace.Findings("lint").Count(static finding => finding.GetProperty("rule").GetString() == "MSDK0030");

    private static void AssertPlace(JsonElement finding)
    {
        Assert.True(finding.GetProperty("line").GetInt32() > 0);
        Assert.True(finding.GetProperty("column").GetInt32() > 0);
    }

    private static byte[] Flipped(byte[] bytes, IEnumerable<(int At, byte With)> flips)
    {
        foreach (var (at, with) in flips.Where(_ => bytes.Length > 0))
            bytes[at % bytes.Length] ^= with;

        return bytes;
    }
}

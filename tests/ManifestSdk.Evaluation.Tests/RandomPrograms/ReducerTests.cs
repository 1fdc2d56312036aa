namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

public class ReducerTests
{
    private const ulong Seed = 1;

    private const string Program = """
        using System;
        using System.Linq;
        using ManifestSdk;
        namespace P1;
        public static class Shop
        {
            public static void Define(Topology topology)
            {
                var shown = Numbers.Of(3).Length;
                void Show(string value) => topology.Namespace("n" + shown++).Annotation("value", value);
                foreach (var n in Numbers.Of(4))
                {
                    Show(new Part("a", n).Name);
                    if (n > 2 && Numbers.Of(n).Any(x => x == 1))
                    {
                        Show("before");
                        try { throw new InvalidOperationException("m: pla" + (n == 3 ? "nted" : Numbers.Of(n).Sum().ToString())); } finally { Show("end"); }
                    }
                }
            }
        }
        public static class Numbers { public static int[] Of(int n) => Enumerable.Range(1, n).Select(x => x * 1).ToArray(); }
        public record Part(string Prefix, int Number) { public string Name => Prefix + Other(2); private string Other(int n) => n switch { 1 => "one", 2 => "two", _ => "many" }; }
        """;

    [Fact]
    public void A_program_that_goes_wrong_is_cut_down_to_what_is_wrong_with_it()
    {
        var (reduced, _) = new Reducer(Judge, TimeSpan.FromMinutes(2)).Reduce(Program, Judge(Program));

        Assert.Equal(OutcomeKind.Mismatch, Judge(reduced).Kind);
        Assert.Equal(
            """
            using System;
            using ManifestSdk;
            namespace P1;
            public static class Shop
            {
                public static void Define(Topology topology)
                {
            throw new InvalidOperationException("m: pla" + "nted");     }
            }
            """,
            reduced);
    }

    [Fact]
    public void What_is_not_reduced_in_time_is_told_as_it_is()
    {
        var outcome = Judge(Program);

        Assert.Equal((Program, outcome), new Reducer(Judge, TimeSpan.Zero).Reduce(Program, outcome));
    }

    /// <summary>Calls it a mismatch that the program, really compiled and run, throws a certain exception.</summary>
    private static Outcome Judge(string program) => Comparison.Of(Seed, program) is { Kind: OutcomeKind.Throws } thrown && thrown.Detail.Contains("m: planted", StringComparison.Ordinal)
        ? new(OutcomeKind.Mismatch, thrown.Detail)
        : new(OutcomeKind.Refused, "");
}

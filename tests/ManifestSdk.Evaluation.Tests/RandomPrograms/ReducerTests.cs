namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

public class ReducerTests
{
    private const ulong Seed = 4;

    [Fact]
    public void A_program_that_goes_wrong_is_cut_down_to_what_is_wrong_with_it()
    {
        var program = ProgramWriter.Write(Seed);
        var planted = program.Replace("var shown = 0;", "var shown = 0; foreach (var n in new[] { 1, 2 }) { if (n > 1) { throw new InvalidOperationException(\"m: pla\" + \"nted\" + n); } }", StringComparison.Ordinal);

        var (reduced, outcome) = new Reducer(Judge, TimeSpan.FromMinutes(2)).Reduce(planted, Judge(planted));

        Assert.Equal(OutcomeKind.Mismatch, outcome.Kind);
        Assert.Contains("nted", reduced, StringComparison.Ordinal);
        Assert.InRange(reduced.Split('\n').Length, 5, 14);
        Assert.Equal(OutcomeKind.Refused, Judge(program).Kind);
    }

    /// <summary>Calls it a mismatch that the program, really compiled and run, throws a certain exception.</summary>
    private static Outcome Judge(string program) => Comparison.Of(Seed, program) is { Kind: OutcomeKind.Throws } thrown && thrown.Detail.Contains("m: planted2", StringComparison.Ordinal)
        ? new(OutcomeKind.Mismatch, thrown.Detail)
        : new(OutcomeKind.Refused, "");
}

using ManifestSdk.Benchmarks.Apps;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>An edit that is made again and again in a program that stays open.</summary>
internal sealed class EditContest
{
    private const int EditsPerRun = 40;

    private readonly List<Edit> _edits = [];
    private readonly Func<Edit> _edit;
    private readonly int _evaluations;

    /// <param name="name">What the log calls it.</param>
    /// <param name="edit">Makes the edit.</param>
    /// <param name="evaluations">How many topologies it may make the SDK execute again.</param>
    public EditContest(string name, Func<Edit> edit, int evaluations)
    {
        (_edit, _evaluations) = (edit, evaluations);
        Contest = new Contest(name, Run) { NeedsWarmUp = true };
    }

    public Contest Contest { get; }

    public double Generator => Median(static edit => edit.Generator);

    public double Finding => Median(static edit => edit.Finding);

    public double Analyzer => Median(static edit => edit.Analyzer);

    private Measurement Run()
    {
        for (var i = 0; i < EditsPerRun; i++)
            _edits.Add(_edit());

        return _edits.FirstOrDefault(edit => edit.Evaluations != _evaluations) is { Generator.Ticks: > 0 } wrong
            ? throw new InvalidOperationException($"{wrong.Evaluations} topologies were executed instead of {_evaluations}")
            : new Measurement(_edits[^1].Generator + _edits[^1].Analyzer, TimeSpan.Zero, 0);
    }

    /// <summary>The first run was the warm-up.</summary>
    private double Median(Func<Edit, TimeSpan> part) =>
        _edits.Skip(EditsPerRun).Select(edit => part(edit).TotalMilliseconds).Order().ElementAt((_edits.Count - EditsPerRun) / 2);
}

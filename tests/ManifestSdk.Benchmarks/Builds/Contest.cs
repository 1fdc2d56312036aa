namespace ManifestSdk.Benchmarks.Builds;

/// <summary>Something that is measured several times.</summary>
/// <param name="Name">What the log calls it.</param>
/// <param name="Run">Does it once.</param>
internal sealed record Contest(string Name, Func<Measurement> Run)
{
    private readonly List<Measurement> _results = [];

    /// <summary>Makes the state that each run starts from; takes no part in the measurement.</summary>
    public Action Prepare { get; init; } = static () => { };

    /// <summary>Refuses a result that is not what was asked for, so that no failure is measured.</summary>
    public Action Check { get; init; } = static () => { };

    /// <summary>Whether a first run warms something up, a compiler server or a program that stays open, and does not count.</summary>
    public bool NeedsWarmUp { get; init; }

    /// <summary>Runs in one round of so many: for what takes long.</summary>
    public int Every { get; init; } = 1;

    public double Milliseconds => Median(static result => result.Wall.TotalMilliseconds);

    public double CpuMilliseconds => Median(static result => result.Cpu.TotalMilliseconds);

    public double PeakMebibytes => Median(static result => result.PeakBytes / 1024.0 / 1024.0);

    public void WarmUp()
    {
        Prepare();
        Run();
    }

    public Measurement Measure()
    {
        Prepare();
        var result = Run();
        Check();
        _results.Add(result);
        return result;
    }

    private double Median(Func<Measurement, double> value)
    {
        var values = _results.Select(value).Order().ToArray();
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}

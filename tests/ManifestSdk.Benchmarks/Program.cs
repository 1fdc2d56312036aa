using ManifestSdk.Benchmarks.Builds;

switch (args)
{
    case ["builds", .. var arguments]:
        BuildComparison.Run(arguments);
        return 0;
    default:
        Console.Error.WriteLine("Say what to measure: 'builds' for whole builds, side by side.");
        return 2;
}

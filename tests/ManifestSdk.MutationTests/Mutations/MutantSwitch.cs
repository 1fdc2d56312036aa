namespace ManifestSdk.MutationTests.Mutations;

/// <summary>What mutated code asks which mutant it is.</summary>
internal static class MutantSwitch
{
    public const string Name = "ManifestSdk.MutantSwitch";

    public const string Source = """
        namespace ManifestSdk
        {
            internal static class MutantSwitch
            {
                public static volatile int Active;
                public static bool[] Reached = new bool[10000];

                public static int At(int member)
                {
                    Reached[member] = true;
                    return Active;
                }
            }
        }
        """;
}

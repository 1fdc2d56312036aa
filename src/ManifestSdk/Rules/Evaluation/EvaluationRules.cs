namespace ManifestSdk.Rules;

/// <summary>
/// What can stand in the way when the compiler executes a topology method. These have no <see cref="ManifestRule"/>:
/// the evaluator itself reports them, before there is a set to check.
/// </summary>
public static class EvaluationRules
{
    /// <summary>The method is not one that can declare a topology.</summary>
    public static RuleDescriptor MethodShape { get; } = new(
        "MSDK0001", "topology-method-shape", "A topology method is static, returns void and takes a Topology and perhaps an environment", RuleSeverity.Error);

    /// <summary>The method uses a part of C# or a library member that is not executed while compiling.</summary>
    public static RuleDescriptor NotEvaluated { get; } = new(
        "MSDK0002", "construct-not-evaluated", "A topology uses the part of C# that the compiler can execute", RuleSeverity.Info);

    /// <summary>The topology depends on something that only the running program knows.</summary>
    public static RuleDescriptor DependsOnUnknown { get; } = new(
        "MSDK0003", "value-not-known-while-compiling", "A topology depends only on values that are known while compiling", RuleSeverity.Info);

    /// <summary>The evaluation was stopped because it took too many steps, nested too deeply or grew too large.</summary>
    public static RuleDescriptor LimitReached { get; } = new(
        "MSDK0004", "evaluation-limit-reached", "A topology ends after a reasonable number of steps", RuleSeverity.Error);

    /// <summary>The topology throws an exception.</summary>
    public static RuleDescriptor Throws { get; } = new(
        "MSDK0005", "topology-throws", "A topology does not throw", RuleSeverity.Error);

    /// <summary>The topology's name cannot name a file.</summary>
    public static RuleDescriptor TopologyName { get; } = new(
        "MSDK0006", "topology-name-invalid", "A topology's name consists of lower-case letters, digits and dashes", RuleSeverity.Error);

    /// <summary>Two topologies of one project have the same name, and so the same file.</summary>
    public static RuleDescriptor DuplicateTopologyName { get; } = new(
        "MSDK0007", "topology-name-duplicate", "Each topology of a project has a name of its own", RuleSeverity.Error);

    /// <summary>The project refers to another version of the SDK than the one that runs in the compiler.</summary>
    public static RuleDescriptor SdkMismatch { get; } = new(
        "MSDK0008", "sdk-version-mismatch", "The project's ManifestSdk is the one that runs in the compiler", RuleSeverity.Error);

    /// <summary>The evaluator itself failed.</summary>
    public static RuleDescriptor InternalError { get; } = new(
        "MSDK0009", "evaluation-internal-error", "The evaluator does not fail", RuleSeverity.Error);

    /// <summary>The topology means something only together with what another source generator adds, which our generator cannot see.</summary>
    public static RuleDescriptor NeedsOtherGenerator { get; } = new(
        "MSDK0010", "topology-needs-other-generator", "A topology does not use what another source generator makes", RuleSeverity.Error);

    /// <summary>A rule itself failed; the others were checked.</summary>
    public static RuleDescriptor RuleFailed { get; } = new(
        "MSDK0011", "rule-internal-error", "No rule fails", RuleSeverity.Warning);

    /// <summary>A parameter without a default was given no value.</summary>
    public static RuleDescriptor ParameterWithoutValue { get; } = new(
        "MSDK0050", "parameter-without-value", "Every parameter without a default has a value", RuleSeverity.Error);

    /// <summary>A parameter was given a text that is not of the type of its default.</summary>
    public static RuleDescriptor ParameterValue { get; } = new(
        "MSDK0051", "parameter-value-malformed", "A parameter's value is of the type of its default", RuleSeverity.Error);

    /// <summary>A placeholder's name is none that would be filled in.</summary>
    public static RuleDescriptor PlaceholderName { get; } = new(
        "MSDK0052", "placeholder-name-malformed", "A placeholder is named like a shell variable", RuleSeverity.Error);

    /// <summary>A parameter file is no flat map of names and values.</summary>
    public static RuleDescriptor ParameterFile { get; } = new(
        "MSDK0053", "parameter-file-malformed", "A parameter file is a flat map of names and values", RuleSeverity.Error);

    /// <summary>The project gives a value to a parameter, or for an environment, that no topology has.</summary>
    public static RuleDescriptor ParameterUnknown { get; } = new(
        "MSDK0054", "parameter-unknown", "Every value that is given has a parameter and an environment that read it", RuleSeverity.Warning);

    /// <summary>A secret parameter stands where everybody can read it, or nowhere.</summary>
    public static RuleDescriptor SecretPlace { get; } = new(
        "MSDK0055", "secret-parameter-misplaced", "A secret parameter stands in a Secret and nowhere else", RuleSeverity.Error);

    /// <summary>The project chooses a release of Kubernetes or of a controller by a text that is no version.</summary>
    public static RuleDescriptor ClusterVersion { get; } = new(
        "MSDK0040", "cluster-version-malformed", "A release that a project chooses is written as a version", RuleSeverity.Error);

    /// <summary>Whether a topology that only this stands in the way of can still be checked and written, by running it after the build.</summary>
    internal static bool IsWait(RuleDescriptor rule) => rule == NotEvaluated || rule == DependsOnUnknown;

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        MethodShape, NotEvaluated, DependsOnUnknown, LimitReached, Throws, TopologyName, DuplicateTopologyName, SdkMismatch, InternalError,
        NeedsOtherGenerator, RuleFailed, ParameterWithoutValue, ParameterValue, PlaceholderName, ParameterFile, ParameterUnknown, SecretPlace, ClusterVersion,
    ];
}

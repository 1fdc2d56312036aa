namespace ManifestSdk.Generators.Model;

/// <summary>What the build and the registry need to run a topology that the compiler could not finish.</summary>
/// <param name="Type">The type that declares it, as reflection spells it.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Member">The enum member that is its environment; empty for none.</param>
/// <param name="Parameters">The values of its parameters, as <see cref="ParameterText"/> spells them.</param>
/// <param name="Place">Where the method is declared.</param>
/// <param name="Severities">What the configuration says about rules, each as <c>MSDK3001=warning</c>.</param>
/// <param name="Reported">The marks of the findings that the compiler reports for what is known of it.</param>
/// <param name="ReasonPlace">Where the value or the construct is for which it waits.</param>
/// <param name="Reason">What it waits for, and what to write instead.</param>
internal sealed record WaitingModel(
    string Type, string Method, string Member, string Parameters, SourcePlace Place, string Severities, string Reported, SourcePlace ReasonPlace, string Reason)
{
    /// <summary>A line a field, the reason last, as the build reads it.</summary>
    public string ToConstant(TopologyModel topology, string projectFolder) => string.Join(
        "\n", topology.Name, topology.Environment, Member, Type, Method, Parameters, Place.In(projectFolder), Severities, Reported, ReasonPlace.In(projectFolder), Reason);
}

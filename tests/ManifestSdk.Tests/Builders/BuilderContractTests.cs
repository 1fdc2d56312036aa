using System.Reflection;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk.Tests.Builders;

/// <summary>What holds for every builder method, whichever it is.</summary>
public class BuilderContractTests
{
    public static TheoryData<BuilderCall> Calls => [.. BuilderCalls.All];

    [Fact]
    public void The_walk_reaches_the_innermost_builders() =>
        Assert.Contains(BuilderCalls.All, call => call.Method.Name == "PeriodSeconds");

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void A_null_argument_is_refused_by_its_name(BuilderCall call)
    {
        foreach (var parameter in call.Parameters.Where(IsRequired))
        {
            var thrown = Assert.Throws<TargetInvocationException>(() => call.Invoke((other, topology) =>
                other == parameter ? null : SampleArgument.For(other, topology)));

            Assert.Equal(parameter.Name, Assert.IsType<ArgumentNullException>(thrown.InnerException).ParamName);
        }
    }

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void Empty_texts_are_recorded_for_the_rules_to_judge(BuilderCall call) =>
        Assert.NotNull(call.Invoke(static (parameter, topology) => SampleArgument.For(parameter, topology, text: "")));

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void Every_argument_is_recorded_with_the_place_where_it_was_written(BuilderCall call)
    {
        var set = call.Invoke(static (parameter, topology) => SampleArgument.For(parameter, topology), new NamedCallSite());

        var places = set.Resources.SelectMany(static resource => PlacesIn(resource.Root)).ToHashSet();

        Assert.All(call.Parameters.Where(LeavesAPlace), parameter => Assert.Contains(parameter.Name!, places));
    }

    private static bool IsRequired(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType
        && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    /// <summary>
    /// A lambda's calls and what is written in a text of YAML have places of their own; a backend carries the places of its making to wherever it is used, and a
    /// parameter's value leaves none; where several arguments make up one key, the first stands for all.
    /// </summary>
    private static bool LeavesAPlace(ParameterInfo parameter) =>
        !typeof(Delegate).IsAssignableFrom(parameter.ParameterType)
        && parameter.ParameterType != typeof(IngressBackend)
        && parameter.Name != "yaml"
        && !(parameter is { Name: "port", Position: 1 } && ((MethodInfo)parameter.Member).GetParameters()[0].Name is "protocol" or "service")
        && ((MethodInfo)parameter.Member).ReturnType is var made
        && made != typeof(IngressBackend)
        && made.Assembly == typeof(Topology).Assembly;

    private static IEnumerable<string> PlacesIn(ManifestNode node)
    {
        var below = node switch
        {
            ManifestMapping mapping => mapping.Entries.SelectMany(static entry => PlacesIn(entry.Value).Append(entry.KeyOrigin.Path ?? "")),
            ManifestSequence sequence => sequence.Items.SelectMany(PlacesIn),
            _ => [],
        };

        return below.Append(node.Origin.Path ?? "");
    }

    /// <summary>Calls each argument's place by the parameter's name.</summary>
    private sealed class NamedCallSite : CallSite
    {
        protected override Origin CallOrigin => new("(call)", 0, 1);

        protected override Origin ReceiverOrigin => new("(receiver)", 0, 1);

        protected override Origin ArgumentOrigin(string parameter, int[] path) => new(parameter, 0, 1);

        protected override Origin? PieceOrigin(string parameter, int start, int length) => new(parameter, start, length);
    }
}

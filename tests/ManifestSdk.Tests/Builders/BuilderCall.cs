using System.Reflection;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk.Tests.Builders;

/// <summary>One public method of a builder, ready to be called on a fresh builder.</summary>
public sealed class BuilderCall(MethodInfo method, Func<Topology, object?> receiver)
{
    public MethodInfo Method { get; } = method;

    /// <summary>The parameters that a caller writes; an extension method's receiver is not among them.</summary>
    public ParameterInfo[] Parameters { get; } = method.IsStatic ? method.GetParameters()[1..] : method.GetParameters();

    /// <summary>Calls the method in a new topology, with arguments that are made for it.</summary>
    internal ManifestSet Invoke(Func<ParameterInfo, Topology, object?> argument, CallSite? callSite = null)
    {
        var topology = new Topology("test");
        Invoke(topology, parameter => argument(parameter, topology), callSite);
        return topology.Build();
    }

    internal object? Invoke(Topology topology, Func<ParameterInfo, object?> argument, CallSite? callSite = null)
    {
        var instance = receiver(topology);
        var arguments = Parameters.Select(argument).ToArray();
        CallSite.Current = callSite;
        try
        {
            return Method.IsStatic ? Method.Invoke(null, [instance, .. arguments]) : Method.Invoke(instance, arguments);
        }
        finally
        {
            CallSite.Current = null;
        }
    }

    public override string ToString() =>
        $"{Method.DeclaringType!.Name}.{Method.Name}({string.Join(", ", Parameters.Select(parameter => parameter.Name))})";
}

using System.ComponentModel;
using System.Reflection;
using System.Runtime.ExceptionServices;
using ManifestSdk.Model;

namespace ManifestSdk;

public sealed partial class Topology
{
    /// <summary>Runs a topology method by its name. For generated code and the build, which may have to run a private one.</summary>
    /// <param name="assembly">The assembly that declares it.</param>
    /// <param name="type">The full name of its type, as reflection spells it.</param>
    /// <param name="method">The method's name.</param>
    /// <param name="name">The name of the topology.</param>
    /// <param name="environment">The member of the method's enum that is the environment; <see langword="null"/> for none.</param>
    /// <param name="parameters">The values of its parameters, as the generator spells them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ManifestSet Build(Assembly assembly, string type, string method, string name, string? environment, string parameters)
    {
        if (assembly is null)
            throw new ArgumentNullException(nameof(assembly));
        if (parameters is null)
            throw new ArgumentNullException(nameof(parameters));

        var values = ParameterText.Read(parameters).ToDictionary(static value => value.Name, static value => value.Value, StringComparer.Ordinal);
        var topology = new Topology(name, environment is null ? null : EnvironmentName.Of(environment), values);
        var define = assembly.GetType(type, throwOnError: true)!
            .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .First(each => each.Name == method && each.IsDefined(typeof(TopologyAttribute)) && each.GetParameters().Length == (environment is null ? 1 : 2));
        try
        {
            define.Invoke(null, environment is null ? [topology] : [topology, Enum.Parse(define.GetParameters()[1].ParameterType, environment)]);
        }
        catch (TargetInvocationException exception)
        {
            // The caller sees what the method threw, with the stack on which it did.
            ExceptionDispatchInfo.Capture(exception.InnerException!).Throw();
        }

        return topology.Build();
    }
}

using System.Reflection;
using ManifestSdk.Model;

namespace ManifestSdk;

/// <summary>
/// The entry to the SDK: everything that one unit of deployment puts into a cluster. Builders only record; what is wrong
/// with the result is said by the rules, all at once.
/// </summary>
public sealed partial class Topology
{
    private readonly List<ResourceBuilder> _resources = [];
    private readonly string _name;
    private readonly string? _environment;

    /// <summary>Starts an empty topology.</summary>
    /// <param name="name">The name of the topology, which names its file.</param>
    /// <param name="environment">The environment that it is for, which names the folder of its file; <see langword="null"/> for none.</param>
    /// <param name="parameters">The values of its parameters, by name; <see langword="null"/> for none.</param>
    public Topology(string name, string? environment = null, IReadOnlyDictionary<string, string>? parameters = null)
    {
        _name = name ?? throw new ArgumentNullException(nameof(name));
        _environment = environment;
        _values = parameters ?? new Dictionary<string, string>();
    }

    /// <summary>Runs a topology method and returns what it declares: the same set that the compiler sees.</summary>
    /// <param name="define">The method.</param>
    /// <param name="name">The name of the topology; by default what <see cref="TopologyAttribute"/> says, or else derived from the method's type.</param>
    public static ManifestSet Build(Action<Topology> define, string? name = null)
    {
        if (define is null)
            throw new ArgumentNullException(nameof(define));

        var topology = new Topology(name ?? NameOf(define.Method));
        define(topology);
        return topology.Build();
    }

    /// <summary>Runs a topology method with values for its parameters.</summary>
    /// <param name="define">The method.</param>
    /// <param name="parameters">The values, by the parameter's name.</param>
    public static ManifestSet Build(Action<Topology> define, IReadOnlyDictionary<string, string> parameters)
    {
        if (define is null)
            throw new ArgumentNullException(nameof(define));

        var topology = new Topology(NameOf(define.Method), parameters: parameters ?? throw new ArgumentNullException(nameof(parameters)));
        define(topology);
        return topology.Build();
    }

    /// <summary>Runs a topology method for one environment and returns what it declares there: the same set that the compiler sees.</summary>
    /// <typeparam name="TEnvironment">The enum whose members are the environments.</typeparam>
    /// <param name="define">The method.</param>
    /// <param name="environment">The environment, a declared member of the enum.</param>
    /// <param name="parameters">The values of its parameters, by name; <see langword="null"/> for none.</param>
    public static ManifestSet Build<TEnvironment>(
        Action<Topology, TEnvironment> define, TEnvironment environment, IReadOnlyDictionary<string, string>? parameters)
        where TEnvironment : struct, Enum
    {
        if (define is null)
            throw new ArgumentNullException(nameof(define));

        var topology = new Topology(NameOf(define.Method), EnvironmentName.Of(environment), parameters);
        define(topology, environment);
        return topology.Build();
    }

    /// <inheritdoc cref="Build{TEnvironment}(Action{Topology, TEnvironment}, TEnvironment, IReadOnlyDictionary{string, string})"/>
    public static ManifestSet Build<TEnvironment>(Action<Topology, TEnvironment> define, TEnvironment environment)
        where TEnvironment : struct, Enum => Build(define, environment, parameters: null);

    /// <summary>What has been declared so far, as an immutable set.</summary>
    public ManifestSet Build() => new ManifestSet(_name, _resources.Select(static resource => resource.Build()).Concat(_models), _environment)
        .With(_parameters).With(_placeholders);

    /// <summary>Opens a namespace and declares its <c>Namespace</c> object.</summary>
    /// <param name="name">The <c>metadata.name</c>: lower-case letters, digits and dashes, at most 63 characters.</param>
    public NamespaceBuilder Namespace(string name) => Add(new NamespaceBuilder(this, name, isExternal: false));

    /// <summary>Opens a namespace that exists already, such as <c>kube-system</c>. No <c>Namespace</c> object is written out.</summary>
    /// <param name="name">The namespace's name.</param>
    public NamespaceBuilder ExternalNamespace(string name) => Add(new NamespaceBuilder(this, name, isExternal: true));

    internal TBuilder Add<TBuilder>(TBuilder resource)
        where TBuilder : ResourceBuilder
    {
        _resources.Add(resource);
        return resource;
    }

    private static string NameOf(MethodInfo method) =>
        method.GetCustomAttribute<TopologyAttribute>()?.Name ?? TopologyName.FromType(method.DeclaringType?.Name ?? method.Name);
}

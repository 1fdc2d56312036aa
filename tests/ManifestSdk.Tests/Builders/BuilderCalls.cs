using System.Reflection;
using System.Runtime.CompilerServices;

namespace ManifestSdk.Tests.Builders;

/// <summary>Every public builder method of the SDK, found by walking from <see cref="Topology"/> through what methods return and hand to lambdas.</summary>
internal static class BuilderCalls
{
    private static readonly Lazy<IReadOnlyList<BuilderCall>> LazyAll = new(Find);

    public static IReadOnlyList<BuilderCall> All => LazyAll.Value;

    private static List<BuilderCall> Find()
    {
        var calls = new List<BuilderCall>();
        var known = new HashSet<Type> { typeof(Topology) };
        var open = new Queue<(Type Type, Func<Topology, object?> Factory)>([(typeof(Topology), static topology => topology)]);
        while (open.TryDequeue(out var builder))
        {
            foreach (var method in MethodsOf(builder.Type))
            {
                var call = new BuilderCall(method, builder.Factory);
                calls.Add(call);
                foreach (var (type, factory) in Reached(call))
                {
                    if (known.Add(type))
                        open.Enqueue((type, factory));
                }
            }
        }

        return calls;
    }

    public static IEnumerable<MethodInfo> MethodsOf(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(static method => method.DeclaringType!.Assembly == typeof(Topology).Assembly && !method.IsSpecialName)
            .Where(static method => method.GetBaseDefinition().DeclaringType != typeof(object))
            .Concat(ExtensionsOf(type));

    private static IEnumerable<MethodInfo> ExtensionsOf(Type type) =>
        typeof(Topology).Assembly.GetExportedTypes()
            .Where(static candidate => candidate is { IsAbstract: true, IsSealed: true })
            .SelectMany(static candidate => candidate.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.IsDefined(typeof(ExtensionAttribute)) && method.GetParameters()[0].ParameterType == type);

    private static IEnumerable<(Type Type, Func<Topology, object?> Factory)> Reached(BuilderCall call)
    {
        if (call.Method.ReturnType.IsBuilder())
            yield return (call.Method.ReturnType, topology => call.Invoke(topology, parameter => SampleArgument.For(parameter, topology)));

        foreach (var lambda in call.Parameters.Where(static parameter => parameter.ParameterType.IsBuilderLambda()))
        {
            yield return (lambda.ParameterType.GetGenericArguments()[0], topology =>
            {
                var captured = new object?[1];
                call.Invoke(topology, parameter => parameter == lambda
                    ? SampleArgument.Capturing(lambda.ParameterType, captured)
                    : SampleArgument.For(parameter, topology));
                return captured[0];
            });
        }
    }

    private static bool IsBuilder(this Type type) => type.Name.EndsWith("Builder", StringComparison.Ordinal);

    private static bool IsBuilderLambda(this Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Action<>) && type.GetGenericArguments()[0].IsBuilder();
}

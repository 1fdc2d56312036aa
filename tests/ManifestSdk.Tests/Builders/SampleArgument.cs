using System.Reflection;

namespace ManifestSdk.Tests.Builders;

/// <summary>Makes an argument that a builder method records, whatever its type.</summary>
internal static class SampleArgument
{
    public static object? For(ParameterInfo parameter, Topology topology, string text = "text") => Of(parameter.ParameterType, topology, text);

    public static Delegate Capturing(Type action, object?[] captured) =>
        typeof(SampleArgument).GetMethod(nameof(Capture), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(action.GetGenericArguments())
            .Invoke(null, [captured]) as Delegate ?? throw new InvalidOperationException();

    private static object? Of(Type type, Topology topology, string text) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } underlying => Of(underlying, topology, text),
        _ when type == typeof(string) => text,
        _ when type == typeof(int) => 1,
        _ when type == typeof(long) => 1L,
        _ when type == typeof(double) => 1.5,
        _ when type == typeof(bool) => true,
        { IsEnum: true } => Enum.GetValues(type).Cast<object>().Last(),
        _ when type == typeof(Duration) => (Duration)1,
        _ when type == typeof((string, Quantity)[]) => new[] { (text, (Quantity)"1") },
        _ when type == typeof(IngressBackend) => IngressBackend.Service("service", 80),
        _ when type == typeof((string, string)[]) => new[] { (text, "value") },
        _ when type == typeof(IEnumerable<KeyValuePair<string, string>>) => new Dictionary<string, string> { [text] = "value" },
        _ when type == typeof(IWorkload) => topology.ExternalNamespace("other").Deployment("workload").Labels(("app", "workload")),
        { IsArray: true } => Filled(Array.CreateInstance(type.GetElementType()!, 1), Of(type.GetElementType()!, topology, text)),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ResourceName<>) => NameOf(type, text),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Action<>) => Capturing(type, new object?[1]),
        _ when FactoryOf(type) is { } factory => factory.Invoke(null, [.. factory.GetParameters().Select(parameter => Of(parameter.ParameterType, topology, text))]),
        _ when type.GetMethod("op_Implicit", [typeof(string)]) is { } conversion => conversion.Invoke(null, [text]),
        _ => Declared(type, topology),
    };

    /// <summary>The first of the static methods by which users make a value such as an ALB action.</summary>
    private static MethodInfo? FactoryOf(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .FirstOrDefault(method => method.ReturnType == type && !method.IsSpecialName);

    private static Array Filled(Array array, object? item)
    {
        array.SetValue(item, 0);
        return array;
    }

    private static object? NameOf(Type type, string text) => type.GetMethod("op_Implicit", [typeof(string)])!.Invoke(null, [text]);

    /// <summary>An object of the kind that the builder stands for, declared in a namespace or beside them.</summary>
    private static object? Declared(Type builder, Topology topology)
    {
        object[] owners = [topology.ExternalNamespace("other"), topology];
        return (
            from owner in owners
            from method in BuilderCalls.MethodsOf(owner.GetType())
            let call = new BuilderCall(method, _ => owner)
            where builder.IsAssignableFrom(method.ReturnType) && call.Parameters is [{ ParameterType: var only }] && only == typeof(string)
            select call.Invoke(topology, static _ => "declared")).First();
    }

    private static Action<T> Capture<T>(object?[] captured) => value => captured[0] = value;
}

using System.Reflection;

namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>Calls of the SDK's own builders. They are taken from its public API by reflection, so that a new method is covered by itself.</summary>
internal sealed partial class ProgramWriter
{
    private static readonly Assembly Sdk = typeof(Topology).Assembly;

    /// <summary>What ends the topology, or needs values of the project.</summary>
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal) { "Build", "Parameter", "SecretParameter", "Placeholder", "Equals", "GetHashCode", "ToString", "GetType" };

    private static readonly MethodInfo[] Extensions = Sdk.GetExportedTypes()
        .Where(static type => type is { IsAbstract: true, IsSealed: true })
        .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(static method => method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), false))
        .ToArray();

    private static readonly Dictionary<Type, MethodInfo[]> Methods = [];
    private static readonly Dictionary<(Type, int), MethodBase[]> Ways = [];

    private static MethodInfo[] MethodsOf(Type builder)
    {
        if (!Methods.TryGetValue(builder, out var methods))
        {
            Methods[builder] = methods = builder.GetMethods(BindingFlags.Public | BindingFlags.Instance)
                .Where(static method => !method.IsSpecialName && !method.IsGenericMethod && !Elsewhere.Contains(method.Name))
                .Concat(Extensions.Where(method => !method.IsGenericMethod && method.GetParameters()[0].ParameterType.IsAssignableFrom(builder)))
                .Where(static method => ParametersOf(method).All(static parameter => CanWrite(parameter.ParameterType)))
                .OrderBy(static method => method.ToString(), StringComparer.Ordinal)
                .ToArray();
        }

        return methods;
    }

    private static IEnumerable<ParameterInfo> ParametersOf(MethodInfo method) => method.GetParameters().Skip(method.IsStatic ? 1 : 0);

    /// <summary>A resource with some of its fields, or some more fields of a resource that is there.</summary>
    private string Builder(int d)
    {
        var known = _variables.Where(static variable => BuilderNamed(variable.Type) is not null).ToArray();
        var (name, type, _) = _dice.Pick(known);
        var builder = BuilderNamed(type)!;
        if (MethodsOf(builder) is not { Length: > 0 } methods)
            return Show();

        var method = _dice.Pick(methods);
        var call = $"{name}.{CallOf(method, d)}";
        return method.ReturnType is { IsGenericType: false } made && made != builder && made.Assembly == Sdk && made.Name.EndsWith("Builder", StringComparison.Ordinal)
            ? $"{made.FullName} {Declare(made.FullName!, isFixed: true)} = {call}{Links(made, d)};"
            : $"{call};";
    }

    private static Type? BuilderNamed(string type) => type == nameof(Topology) ? typeof(Topology) : type.StartsWith("ManifestSdk.", StringComparison.Ordinal) ? Sdk.GetType(type) : null;

    /// <summary>Some more calls in a fluent chain.</summary>
    private string Links(Type builder, int d)
    {
        var fluent = MethodsOf(builder).Where(method => method.ReturnType == builder).ToArray();
        return fluent.Length == 0 ? "" : _dice.Many(4, "", () => "." + CallOf(_dice.Pick(fluent), d - 1));
    }

    private string CallOf(MethodInfo method, int d) => $"{method.Name}({string.Join(", ", ParametersOf(method).Select(parameter => Argument(parameter, d)))})";

    private string Argument(ParameterInfo parameter, int d)
    {
        var type = parameter.ParameterType;
        var isMany = parameter.IsDefined(typeof(ParamArrayAttribute), false);
        var text = isMany ? _dice.Many(3, ", ", () => ValueOf(type.GetElementType()!, d)) : ValueOf(type, d);
        return isMany && text.Length == 0 ? $"new {NameOf(type.GetElementType()!)}[0]" : text;
    }

    private static bool CanWrite(Type type, int depth = 2) => type switch
    {
        _ when type == typeof(string) || type == typeof(object) || type == typeof(TimeSpan) || type.IsEnum || (type.IsPrimitive && type != typeof(float)) => true,
        { IsArray: true } => CanWrite(type.GetElementType()!, depth),
        _ when System.Nullable.GetUnderlyingType(type) is { } underlying => CanWrite(underlying, depth),
        { IsGenericType: true } when type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal) || type.Name is "KeyValuePair`2" or "IEnumerable`1" or "IReadOnlyDictionary`2" => type.GetGenericArguments().All(each => CanWrite(each, depth)),
        { IsGenericType: true, Name: "Action`1" } => true,
        _ when type.Assembly == Sdk => depth > 0 && WaysTo(type, depth - 1).Length > 0,
        _ => false,
    };

    /// <summary>The conversions, factories and constructors that make a value of one of the SDK's types.</summary>
    private static MethodBase[] WaysTo(Type type, int depth)
    {
        if (!Ways.TryGetValue((type, depth), out var ways))
        {
            Ways[(type, depth)] = ways = type.GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Where(method => method.ReturnType == type && !method.IsGenericMethod && (!method.IsSpecialName || method.Name == "op_Implicit"))
                .Concat<MethodBase>(type.IsAbstract || type.ContainsGenericParameters ? [] : type.GetConstructors())
                .Where(method => method.GetParameters().All(parameter => parameter.ParameterType != type && !parameter.IsOut && CanWrite(parameter.ParameterType, depth)))
                .OrderBy(static method => method.ToString(), StringComparer.Ordinal)
                .ToArray();
        }

        return ways;
    }

    private string ValueOf(Type type, int d) => type switch
    {
        _ when type == typeof(string) => BuilderText(d),
        _ when type == typeof(object) => Object(d - 1),
        _ when type == typeof(bool) => Bool(d - 2),
        _ when type == typeof(int) => _dice.Chance(60) ? _dice.Pick(["80", "443", "0", "-1", "1", "30", "65536", "8080"]) : Int(d - 2),
        _ when type == typeof(char) => Char(0),
        _ when type == typeof(double) => Double(0),
        _ when type == typeof(TimeSpan) => Time(0),
        { IsEnum: true } => $"{NameOf(type)}.{_dice.Pick(System.Enum.GetNames(type))}",
        { IsPrimitive: true } => $"unchecked(({NameOf(type)})({Int(0)}))",
        { IsArray: true } => $"new {NameOf(type.GetElementType()!)}[] {{ {_dice.Many(3, ", ", () => ValueOf(type.GetElementType()!, d))} }}",
        _ when System.Nullable.GetUnderlyingType(type) is { } underlying => _dice.Chance(20) ? $"({NameOf(type)})null" : $"({NameOf(type)})({ValueOf(underlying, d)})",
        { IsGenericType: true, Name: "KeyValuePair`2" } => $"new {NameOf(type)}({string.Join(", ", type.GetGenericArguments().Select(each => ValueOf(each, d)))})",
        { IsGenericType: true, Name: "IEnumerable`1" } => $"new {NameOf(type.GetGenericArguments()[0])}[] {{ {_dice.Many(3, ", ", () => ValueOf(type.GetGenericArguments()[0], d))} }}",
        { IsGenericType: true, Name: "IReadOnlyDictionary`2" } => $"new Dictionary<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>()",
        { IsGenericType: true, Name: "Action`1" } => Configure(type.GetGenericArguments()[0], d),
        { IsGenericType: true } when type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal) => $"({string.Join(", ", type.GetGenericArguments().Select(each => ValueOf(each, d)))})",
        _ => Made(type, d),
    };

    private string Made(Type type, int d)
    {
        if (Variable(type.FullName!) is { } name && _dice.Chance(50))
            return name;

        var way = _dice.Pick(WaysTo(type, depth: 1));
        var arguments = string.Join(", ", way.GetParameters().Select(parameter => Argument(parameter, d - 1)));
        return way switch
        {
            ConstructorInfo => $"new {NameOf(type)}({arguments})",
            { Name: "op_Implicit" } => $"({NameOf(type)})({arguments})",
            _ => $"{NameOf(type)}.{way.Name}({arguments})",
        };
    }

    private string Configure(Type builder, int d) => Scoped(() =>
    {
        var name = Declare(builder.FullName!, isFixed: true);
        var methods = MethodsOf(builder);
        return d <= 0 || methods.Length == 0
            ? $"({NameOf(builder)} {name}) => {{ }}"
            : $"({NameOf(builder)} {name}) => {{ {_dice.Many(3, " ", () => $"{name}.{CallOf(_dice.Pick(methods), d - 1)};")} }}";
    });

    private string BuilderText(int d) => _dice.Chance(70)
        ? $"\"{_dice.Pick(["web", "api", "app.example.com/name", "http", "10.0.0.0/8", "100m", "1Gi", "/path", "nginx:1.27", "x-1", "true", "*.example.com", "8", "30s", "arn:aws:acm:eu-west-1:123456789012:certificate/x", "Über", "", "a b", "0x1F", "null", "on"])}\""
        : Text(d - 2);

    private static string NameOf(Type type) => type switch
    {
        _ when System.Nullable.GetUnderlyingType(type) is { } underlying => NameOf(underlying) + "?",
        { IsArray: true } => NameOf(type.GetElementType()!) + "[]",
        { IsGenericType: true } when type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal) => $"({string.Join(", ", type.GetGenericArguments().Select(NameOf))})",
        { IsGenericType: true } => $"{type.Namespace}.{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>",
        _ => type.FullName!.Replace('+', '.'),
    };
}

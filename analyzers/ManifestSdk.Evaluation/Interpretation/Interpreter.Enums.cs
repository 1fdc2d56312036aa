using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private object EnumOf(INamedTypeSymbol type, object number)
    {
        var underlying = NumericConversion.To(type.EnumUnderlyingType!.SpecialType, number, isChecked: false);
        if (_types.IsOwn(type))
            return new EnumValue(type, underlying);

        return _types.Find(type) is { IsEnum: true } real ? Enum.ToObject(real, underlying) : new EnumValue(type, underlying);
    }

    private object ValueOf(TopologyEnvironment environment, IMethodSymbol method) => EnumOf((INamedTypeSymbol)method.Parameters[1].Type, environment.Value);

    /// <summary>Numbers and lists of names have rules of their own.</summary>
    private static bool IsName(string text) => text.Length > 0 && text.All(static letter => char.IsLetterOrDigit(letter) || letter == '_') && !char.IsDigit(text[0]);

    /// <summary>The members of <see cref="Enum"/> that look at a type; the user's own enums exist as symbols only.</summary>
    private object? InvokeOfEnum(IInvocationOperation call, IMethodSymbol method, Scope scope)
    {
        var type = (INamedTypeSymbol)method.TypeArguments[0];
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(static member => member.HasConstantValue)
            .OrderBy(static member => member.ConstantValue is sbyte or short or int or long
                ? unchecked((ulong)System.Convert.ToInt64(member.ConstantValue, System.Globalization.CultureInfo.InvariantCulture))
                : System.Convert.ToUInt64(member.ConstantValue, System.Globalization.CultureInfo.InvariantCulture))
            .ToArray();
        switch (method.Name, method.Parameters.Length)
        {
            case ("GetValues", 0):
                return ToArray(type, members.Length, members.Select(member => (object?)EnumOf(type, member.ConstantValue!)), call);
            case ("GetNames", 0) when members.Select(static member => member.ConstantValue).Distinct().Count() == members.Length:
                return members.Select(static member => member.Name).ToArray();
            case ("Parse", 1) when EvaluateKnown(call.Arguments[0].Value, scope) is string text && members.FirstOrDefault(member => member.Name == text) is { } named:
                return EnumOf(type, named.ConstantValue!);
            case ("IsDefined", 1):
                return EvaluateKnown(call.Arguments[0].Value, scope) is { } value && members.Any(member => NumberOf(value).Equals(member.ConstantValue));
            case ("TryParse", 2) when EvaluateKnown(call.Arguments[0].Value, scope) is var given && (given is null || (given is string name && IsName(name))):
                var found = members.FirstOrDefault(member => member.Name == given as string);
                VariableOf(call.Arguments[1].Value, scope).Value = EnumOf(type, found?.ConstantValue ?? 0);
                return found is not null;
            default:
                throw Problems.Refuse(call, $"'Enum.{method.Name}' here; it takes one name, written exactly as it is declared");
        }
    }
}

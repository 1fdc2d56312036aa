using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>Whether a value is of a type, as <c>is</c> and casts ask.</summary>
    /// <param name="value">The value, which is not null.</param>
    /// <param name="type">The type.</param>
    /// <param name="place">Where the question is asked.</param>
    /// <param name="source">The type of the expression that gave the value.</param>
    private bool IsInstance(object value, ITypeSymbol type, IOperation place, ITypeSymbol? source = null)
    {
        var target = type.WithoutNullable();
        if (target.SpecialType == SpecialType.System_Object)
            return true;

        switch (value)
        {
            case Instance instance:
                return TypeShape.Hierarchy(instance.Type).Concat<ITypeSymbol>(instance.Type.AllInterfaces).Any(each => SymbolEqualityComparer.Default.Equals(each, target))
                    || (target.SpecialType == SpecialType.System_ValueType && instance.Type.IsValueType)
                    || (target is INamedTypeSymbol { IsGenericType: true } && Becomes(instance.Type, target));
            case EnumValue own when _types.IsOwn(target):
                return SymbolEqualityComparer.Default.Equals(own.Type, target);
            case EnumValue:
                return RealType(target, place).IsAssignableFrom(typeof(Enum));
        }

        if (_types.IsOwn(target) && !target.IsTupleType)
            return value is Closure;

        var real = RealType(target, place);
        if (!real.IsInstanceOfType(value))
            return false;

        return (!IsErased(real) && !IsErased(value.GetType())) || (source is not null && Becomes(source, target))
            ? true
            : throw Problems.Refuse(place, $"whether this is a '{target.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', because collections of your types are not told apart; test their elements");
    }

    private Type RealType(ITypeSymbol type, IOperation place) => _types.Find(type) ?? throw Problems.Refuse(place, $"conversions to '{type.Name}'");

    /// <summary>Whether the compiler itself knows that every value of one type is one of another: as the same type, its base, its interface or a variant of it.</summary>
    private bool Becomes(ITypeSymbol source, ITypeSymbol target) =>
        _compilation.ClassifyCommonConversion(source, target) is { Exists: true, IsUserDefined: false } conversion && (conversion.IsIdentity || conversion.IsImplicit);

    /// <summary>Whether a real type stands for several of the user's.</summary>
    private static bool IsErased(Type type) => type == typeof(Instance) || type == typeof(EnumValue) || type == typeof(Closure)
        || (type.IsArray && IsErased(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(IsErased));
}

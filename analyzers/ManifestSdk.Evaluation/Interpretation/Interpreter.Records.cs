using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>The method that a virtual or interface call reaches.</summary>
    private static IMethodSymbol Dispatch(IMethodSymbol method, INamedTypeSymbol type, IOperation call)
    {
        if (method.ContainingType.IsAnonymousType || SymbolEqualityComparer.Default.Equals(method.ContainingType, type))
            return method;
        if (method.AssociatedSymbol is IPropertySymbol property && Implementation(property, type) is IPropertySymbol found)
            return (method.MethodKind == MethodKind.PropertyGet ? found.GetMethod : found.SetMethod) ?? method;

        return Implementation(method, type) as IMethodSymbol is { } target
            ? method.IsGenericMethod ? target.OriginalDefinition.Construct([.. method.TypeArguments]) : target
            : method.IsAbstract ? throw Problems.Refuse(call, $"'{method.Name}'") : method;
    }

    private static ISymbol? Implementation(ISymbol member, INamedTypeSymbol type)
    {
        if (member.ContainingType.TypeKind == TypeKind.Interface)
        {
            var found = type.FindImplementationForInterfaceMember(member) ?? OfVariant(member, type);
            return found is null or { ContainingType.TypeKind: TypeKind.Interface } ? found : Implementation(found, type) ?? found;
        }

        if (!member.IsVirtual && !member.IsOverride && !member.IsAbstract)
            return null;

        return TypeShape.Hierarchy(type)
            .SelectMany(each => each.GetMembers(member.Name))
            .FirstOrDefault(candidate => Overrides(candidate, member));
    }

    /// <summary>An object that is an <c>I&lt;string&gt;</c> may be held as an <c>I&lt;object&gt;</c>, of which it implements nothing.</summary>
    private static ISymbol? OfVariant(ISymbol member, INamedTypeSymbol type) =>
        type.AllInterfaces.Where(each => SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, member.ContainingType.OriginalDefinition)).ToArray() is [var only]
        && only.GetMembers(member.Name).FirstOrDefault(each => SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, member.OriginalDefinition)) is { } same
            ? type.FindImplementationForInterfaceMember(same)
            : null;

    private static bool Overrides(ISymbol candidate, ISymbol member)
    {
        for (var each = candidate; each is not null; each = each switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            _ => null,
        })
        {
            if (SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, member.OriginalDefinition))
                return true;
        }

        return false;
    }

    /// <summary>Members that the compiler writes: accessors of auto-properties and what records bring.</summary>
    private object? InvokeSynthesised(IMethodSymbol method, Instance? receiver, Variable[] arguments, IOperation call)
    {
        switch (method)
        {
            case { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } when receiver is not null:
                return receiver.Get(property);
            case { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } when receiver is not null:
                receiver.Set(property, arguments[0].Value);
                return null;
            case { Name: "Equals", ContainingType.IsRecord: true } when receiver is not null:
                return receiver.Equals(arguments[0].Value);
            case { Name: "op_Equality", ContainingType.IsRecord: true }:
                return Equals(arguments[0].Value, arguments[1].Value);
            case { Name: "op_Inequality", ContainingType.IsRecord: true }:
                return !Equals(arguments[0].Value, arguments[1].Value);
            case { Name: "Deconstruct", ContainingType.IsRecord: true } when receiver is not null:
                DeconstructRecord(method, receiver, arguments);
                return null;
            default:
                throw Problems.Refuse(call, $"'{method.ContainingType.Name}.{method.Name}'");
        }
    }

    private void DeconstructRecord(IMethodSymbol deconstruct, Instance record, Variable[] results)
    {
        foreach (var parameter in deconstruct.Parameters)
        {
            var property = TypeShape.Hierarchy(deconstruct.ContainingType).SelectMany(each => each.GetMembers(parameter.Name)).OfType<IPropertySymbol>().First();
            results[parameter.Ordinal].Value = ReadMember(record, property);
        }
    }

    private static bool IsSynthesisedText(IMethodSymbol method) =>
        method is { Name: "ToString", IsStatic: false, MethodKind: MethodKind.Ordinary }
        && ((method.IsImplicitlyDeclared || method.DeclaringSyntaxReferences.IsEmpty) && method.ContainingType.Name != nameof(System.Text.StringBuilder) && !RuntimeTypes.IsSdk(method));

    private object? TextOf(IInvocationOperation call, object? receiver, Scope scope)
    {
        var arguments = EvaluateArguments(call.TargetMethod, call.Arguments, scope);
        var values = arguments.Select(static argument => argument.Value).ToArray();
        if (Unknown.FirstOf(receiver, values) is { } unknown)
            return unknown;

        _place = call;
        if (!call.IsVirtual && receiver is Instance)
            throw Problems.Refuse(call, "the text that a base gives; write it out");

        var format = values.OfType<string>().FirstOrDefault();
        var isInvariant = values.OfType<IFormatProvider>().Any();
        return isInvariant ? InvariantText.OfInvariant(receiver, format) : InvariantText.Of(receiver, format);
    }

    private object? EvaluateInterpolation(IInterpolatedStringOperation interpolation, Scope scope) => TextOf(interpolation.Parts, isInvariant: false, scope);

    private object? EvaluateHandler(IInterpolatedStringHandlerCreationOperation creation, Scope scope)
    {
        var isInvariant = creation.HandlerCreation is IObjectCreationOperation { Arguments: var arguments }
            && arguments.Any(static argument => argument.Parameter?.Type.Name == nameof(IFormatProvider));
        return creation.Content is IInterpolatedStringOperation content
            ? TextOf(content.Parts, isInvariant, scope)
            : throw Problems.Refuse(creation, "sums of interpolated strings here");
    }

    private object? TextOf(IEnumerable<IInterpolatedStringContentOperation> parts, bool isInvariant, Scope scope)
    {
        var text = new System.Text.StringBuilder();
        var pieces = new List<object>();
        foreach (var part in parts)
        {
            var value = PartOf(part, isInvariant, scope);
            if (value is Unknown)
            {
                pieces.Add(text.ToString());
                pieces.Add(value);
                text.Clear();
            }

            text.Append(value as string);
        }

        pieces.Add(Budget.Check(text.ToString()));
        return pieces.Count == 1 ? pieces[0] : Unknown.Join(pieces);
    }

    private object? PartOf(IInterpolatedStringContentOperation part, bool isInvariant, Scope scope) => part switch
    {
        IInterpolatedStringTextOperation literal => Evaluate(literal.Text, scope),
        IInterpolationOperation hole => HoleText(hole.Expression, hole.Alignment, hole.FormatString, isInvariant, scope),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation append } => HoleText(
            append.Arguments[0].Value, ArgumentOf(append, "alignment"), ArgumentOf(append, "format"), isInvariant, scope),
        _ => throw Problems.Refuse(part, Constructs.Describe(part)),
    };

    private static IOperation? ArgumentOf(IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    private object? HoleText(IOperation expression, IOperation? alignment, IOperation? format, bool isInvariant, Scope scope)
    {
        var value = Evaluate(expression, scope);
        if (value is Unknown unknown)
            return alignment is null && format is null ? unknown : unknown.Derive();

        var formatText = format is null ? null : Evaluate(format, scope) as string;
        _place = expression;
        var text = isInvariant ? InvariantText.OfInvariant(value, formatText) : InvariantText.Of(value, formatText);
        if (alignment is null)
            return text;

        var width = ToInt32(Evaluate(alignment, scope));
        Budget.CheckSize(Math.Abs((long)width));
        return width < 0 ? text.PadRight(-width) : text.PadLeft(width);
    }
}

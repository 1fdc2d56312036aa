using ManifestSdk.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private object? Assign(ISimpleAssignmentOperation assignment, Scope scope)
    {
        if (assignment.IsRef)
            throw Problems.Refuse(assignment, "ref assignments");

        var place = PlaceOf(assignment.Target, scope);
        var value = Stored(Evaluate(assignment.Value, scope));
        place.Write(value);
        return value;
    }

    private object? AssignCompound(ICompoundAssignmentOperation assignment, Scope scope)
    {
        var place = PlaceOf(assignment.Target, scope);
        var type = Resolve(assignment.Target.Type!, scope);
        var left = place.Read();
        if (assignment.InConversion is { IsIdentity: false, IsUserDefined: false } && assignment.OperatorMethod is null && assignment.Value.Type is { } right)
            left = Convert(left, type, Promoted(type, right, assignment), assignment, assignment.IsChecked);

        var value = Operate(
            assignment.OperatorKind, left, Evaluate(assignment.Value, scope), assignment.OperatorMethod, assignment.IsLifted, assignment.IsChecked,
            assignment.OperatorKind == BinaryOperatorKind.Add && type.SpecialType == SpecialType.System_String ? type : null, assignment, scope);
        value = Stored(Narrow(value, type, assignment, assignment.IsChecked));
        place.Write(value);
        return value;
    }

    /// <summary>The type in which <c>left op= right</c> computes: the compiler has converted the right side to it already, shifts aside.</summary>
    private static ITypeSymbol Promoted(ITypeSymbol left, ITypeSymbol right, ICompoundAssignmentOperation assignment) =>
        assignment.OperatorKind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift
            || left.TypeKind == TypeKind.Enum
            ? left
            : right;

    private object? Narrow(object? value, ITypeSymbol type, IOperation place, bool isChecked) =>
        value is null or Unknown ? value : ToType(value, type.WithoutNullable(), place, isChecked);

    private object? AssignIncrement(IIncrementOrDecrementOperation assignment, Scope scope)
    {
        var place = PlaceOf(assignment.Target, scope);
        var type = Resolve(assignment.Target.Type!, scope);
        var old = place.Read();
        if (old is null)
            return null;
        var kind = assignment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        _place = assignment;
        var value = (old, assignment.OperatorMethod) switch
        {
            (Unknown unknown, _) => unknown.Derive(),
            (_, { IsStatic: false }) => throw Problems.Refuse(assignment, "++ and -- that change the object itself; declare them static"),
            (_, { } method) => Stored(InvokeMethod(assignment, method, [old], scope)),
            _ => Narrow(Arithmetic.StepBy(kind, NumberOf(old), assignment.IsChecked), type, assignment, assignment.IsChecked),
        };
        place.Write(value);
        return assignment.IsPostfix ? old : value;
    }

    private object? AssignCoalesce(ICoalesceAssignmentOperation assignment, Scope scope)
    {
        var place = PlaceOf(assignment.Target, scope);
        switch (place.Read())
        {
            case Unknown unknown:
                throw Problems.DependsOn(unknown, assignment);
            case { } present:
                return present;
            default:
                var value = Stored(Evaluate(assignment.Value, scope));
                place.Write(value);
                return value;
        }
    }

    private object? AssignDeconstruction(IDeconstructionAssignmentOperation assignment, Scope scope)
    {
        var targets = new List<(IOperation Target, Place Place)>();
        CollectTargets(assignment.Target, targets, scope);
        var value = Evaluate(assignment.Value, scope);
        Deconstruct(assignment.Target, value, _source.DeconstructionOf(assignment.Syntax), targets, scope);
        return value;
    }

    /// <summary>The places on the left, in the order of the text: their receivers and indices come before the right side.</summary>
    private void CollectTargets(IOperation target, List<(IOperation Target, Place Place)> targets, Scope scope)
    {
        while (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is ITupleOperation tuple)
        {
            foreach (var element in tuple.Elements)
                CollectTargets(element, targets, scope);
        }
        else
        {
            targets.Add((target, PlaceOf(target, scope)));
        }
    }

    private void Deconstruct(IOperation target, object? value, DeconstructionInfo how, List<(IOperation Target, Place Place)> targets, Scope scope)
    {
        var values = new List<object?>();
        CollectParts(target, value, how, values, scope);
        foreach (var ((leaf, place), part) in targets.Zip(values, static (target, part) => (target, part)))
        {
            if (leaf is not IDiscardOperation)
                place.Write(Stored(part is null or Unknown ? part : Narrow(part, Resolve(leaf.Type!, scope), leaf, isChecked: false)));
        }
    }

    private void CollectParts(IOperation target, object? value, DeconstructionInfo how, List<object?> values, Scope scope)
    {
        while (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation tuple)
        {
            values.Add(value);
            return;
        }

        var parts = PartsOf(value, tuple.Elements.Length, how.Method, target, scope);
        for (var i = 0; i < parts.Length; i++)
            CollectParts(tuple.Elements[i], parts[i], how.Nested.IsDefaultOrEmpty ? default : how.Nested[i], values, scope);
    }

    /// <summary>Takes a value apart: a tuple by its elements, another value by its <c>Deconstruct</c> method.</summary>
    private object?[] PartsOf(object? value, int count, IMethodSymbol? deconstruct, IOperation place, Scope scope)
    {
        if (value is Unknown)
            return [.. Enumerable.Repeat(value, count)];
        if (Tuples.ItemsOf(value) is { } items)
            return items;
        if (value is null)
            throw Problems.NullReference(place);
        if (KeyValueParts.Of(value) is { } pair)
            return pair;
        if (deconstruct is null)
            throw Problems.Refuse(place, "deconstruction of this value");

        var isExtension = deconstruct is { IsStatic: true };
        var results = Enumerable.Range(0, count).Select(static _ => new Variable()).ToArray();
        if (!_types.IsOwn(deconstruct))
            throw Problems.Refuse(place, $"'{deconstruct.ContainingType.Name}.Deconstruct'");

        InvokeOwn(deconstruct, isExtension ? null : value as Instance, isExtension ? [new Variable(value), .. results] : results, scope.Activation.Types, place);
        return [.. results.Select(static result => result.Value)];
    }

    /// <summary>What stands left of an assignment. Receivers and indices are evaluated once, before the right side.</summary>
    private Place PlaceOf(IOperation target, Scope scope)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                return new Place(scope.Find(local.Local));
            case IParameterReferenceOperation parameter:
                return new Place(scope.Find(parameter.Parameter));
            case IDiscardOperation:
                return new Place(new Variable());
            case IDeclarationExpressionOperation declaration:
                return PlaceOf(declaration.Expression, scope);
            case IFieldReferenceOperation { Field.IsStatic: false } field:
                return FieldPlace(field, scope);
            case IPropertyReferenceOperation { Property.IsStatic: false } property:
                return PropertyPlace(property, scope);
            case IArrayElementReferenceOperation { Indices: [var index] } element:
                var array = ArrayOf(element, scope);
                var at = IndexIn(array.Length, EvaluateKnown(index, scope), element);
                return new Place(() => array.GetValue(at), value => SetElement(array, at, Fitting(Storable(value, target), target.Type!, target), target));
            case IFieldReferenceOperation field:
                return StaticPlace(field.Field, target, scope);
            case IPropertyReferenceOperation { Property: var property } when property.SetMethod is { } setter && _source.BodyOf(setter) is not null:
                return new Place(() => Evaluate(target, scope), value => InvokeOwn(setter, null, [new Variable(value)], scope.Activation.Types, target));
            case IPropertyReferenceOperation property:
                return StaticPlace(property.Property, target, scope);
            default:
                throw Problems.Refuse(target, Constructs.Describe(target));
        }
    }

    private Place FieldPlace(IFieldReferenceOperation reference, Scope scope)
    {
        var field = reference.Field;
        if (TupleElements.Find(field) is { } element)
        {
            var variable = reference.Instance is { } tuple ? PlaceOf(tuple, scope) : throw Problems.Silent();
            return new Place(
                () => EvaluateField(reference, scope),
                value => variable.Write(element.With(variable.Read()!, Fitting(Storable(value, reference), reference.Type!, reference))));
        }

        var owner = LocationOf(reference.Instance!, scope);
        return owner() is Instance
            ? new Place(() => ((Instance)owner()!).Get(field), value => ((Instance)owner()!).Set(field, value))
            : throw Problems.Refuse(reference, $"assignment to '{field.Name}'");
    }

    private static void SetElement(Array array, int index, object? value, IOperation place)
    {
        try
        {
            array.SetValue(value, index);
        }
        catch (InvalidCastException)
        {
            throw Problems.Throws(place.Syntax.Origin(), nameof(ArrayTypeMismatchException), "Attempted to access an element as a type incompatible with the array.");
        }
    }

    private Place PropertyPlace(IPropertyReferenceOperation reference, Scope scope)
    {
        var receiver = LocationOf(reference.Instance!, scope)();
        if (receiver is Unknown unknown)
            throw Problems.DependsOn(unknown, reference);

        var arguments = EvaluateArguments(reference.Property.GetMethod ?? reference.Property.SetMethod!, reference.Arguments, scope);
        return new Place(
            () => arguments.Length == 0 || receiver is Array
                ? ReadProperty(reference, reference.Property, receiver, reference.Arguments, scope, IsBase(reference))
                : InvokeEvaluated(reference, Resolve(reference.Property.GetMethod!, scope), receiver, [.. arguments], reference.Arguments, !IsBase(reference), scope),
            value => WriteProperty(reference, receiver, [.. arguments, new Variable(value)], scope));
    }

    private void WriteProperty(IPropertyReferenceOperation reference, object? receiver, Variable[] arguments, Scope scope)
    {
        var property = reference.Property;
        var actual = receiver is Instance instance && !IsBase(reference) ? (IPropertySymbol?)Implementation(property, instance.Type) ?? property : property;
        if (receiver is Instance noted && reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference)
            noted.Note(actual, assignment.Value, NameOf(reference));
        if (receiver is Instance owner && (actual.SetMethod is not { } own || _source.BodyOf(own) is null))
            owner.Set(actual, arguments[^1].Value);
        else if (_types.IsOwn(actual))
            InvokeOwn(actual.SetMethod!, receiver as Instance, arguments, scope.Activation.Types, reference);
        else
            InvokeForeign(reference, Resolve(actual.SetMethod!, scope), receiver, arguments, reference.Arguments, scope);
    }

    private static Origin NameOf(IPropertyReferenceOperation reference) =>
        (reference.Syntax is MemberAccessExpressionSyntax access ? access.Name : reference.Syntax).Origin();

    private static bool IsVariable(IOperation operation) => operation switch
    {
        IParameterReferenceOperation { Parameter.RefKind: not (RefKind.None or RefKind.Ref or RefKind.Out) } => false,
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IArrayElementReferenceOperation => true,
        IFieldReferenceOperation field => !field.Field.IsReadOnly,
        _ => false,
    };

    /// <summary>Real collections can hold only what is known.</summary>
    private static object? Storable(object? value, IOperation place) =>
        value is Unknown unknown ? throw Problems.DependsOn(unknown, place) : value;
}

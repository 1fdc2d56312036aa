using System.Globalization;
using ManifestSdk.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Executes the user's code over Roslyn's operations. Each facet of C# is a partial file. What no file mentions is refused:
/// the end of <see cref="Evaluate"/> and of <see cref="Execute"/> is where a construct without support arrives.
/// </summary>
internal sealed partial class Interpreter
{
    private readonly TopologyProgram _program;
    private readonly Compilation _compilation;
    private readonly Budget _budget;
    private readonly SourceCode _source;
    private readonly RuntimeTypes _types;
    private readonly MemberBinder _members;
    private readonly UnknownTexts _unknownTexts;
    private readonly Stack<object?> _receivers = new();

    public Interpreter(SourceCode source, SyntaxTree topology, CancellationToken cancellationToken)
    {
        _unknownTexts = new UnknownTexts(topology);
        _program = source.Program;
        _compilation = _program.Compilation;
        _source = source;
        _budget = new Budget(cancellationToken);
        _types = new RuntimeTypes(_program);
        _members = new MemberBinder(_types);
        _effects = new Effects(source, _types.IsOwn);
    }

    /// <summary>Runs a topology method to its end.</summary>
    /// <exception cref="EvaluationStopped">Something stands in the way.</exception>
    public ManifestSet Run(IMethodSymbol method, Topology topology, TopologyEnvironment? environment)
    {
        var body = _source.BodyOf(method) ?? throw Problems.Silent();
        try
        {
            Variable[] arguments = environment is null ? [new(topology)] : [new(topology), new(ValueOf(environment, method))];
            InvokeOwn(method, null, arguments, TypeArguments.None);
            return WithUnknowns(topology.Build());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw Translate(exception, _place ?? body);
        }
    }

    /// <summary>The operation that ran last, for exceptions that say nothing about their place.</summary>
    private IOperation? _place;

    private object? Evaluate(IOperation operation, Scope scope)
    {
        _budget.Step();
        _place = operation;
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return Constant(constant, operation.Type);

        Budget.EnsureStack();
        switch (operation.Kind)
        {
            case OperationKind.Parenthesized: return Evaluate(((IParenthesizedOperation)operation).Operand, scope);
            case OperationKind.DefaultValue: return DefaultOf(Resolve(operation.Type!, scope), operation);
            case OperationKind.LocalReference: return scope.Find(((ILocalReferenceOperation)operation).Local).Value;
            case OperationKind.ParameterReference: return scope.Find(((IParameterReferenceOperation)operation).Parameter).Value;
            case OperationKind.InstanceReference: return EvaluateInstance((IInstanceReferenceOperation)operation, scope);
            case OperationKind.FieldReference: return EvaluateField((IFieldReferenceOperation)operation, scope);
            case OperationKind.PropertyReference: return EvaluateProperty((IPropertyReferenceOperation)operation, scope);
            case OperationKind.ArrayElementReference: return EvaluateElement((IArrayElementReferenceOperation)operation, scope);
            case OperationKind.ImplicitIndexerReference: return EvaluateIndexer((IImplicitIndexerReferenceOperation)operation, scope);
            case OperationKind.Invocation: return EvaluateInvocation((IInvocationOperation)operation, scope);
            case OperationKind.ObjectCreation: return EvaluateCreation((IObjectCreationOperation)operation, scope);
            case OperationKind.AnonymousObjectCreation: return EvaluateAnonymous((IAnonymousObjectCreationOperation)operation, scope);
            case OperationKind.With: return EvaluateWith((IWithOperation)operation, scope);
            case OperationKind.ArrayCreation: return EvaluateArray((IArrayCreationOperation)operation, scope);
            case OperationKind.Tuple: return EvaluateTuple((ITupleOperation)operation, scope);
            case OperationKind.DelegateCreation: return EvaluateDelegate((IDelegateCreationOperation)operation, scope);
            case OperationKind.AnonymousFunction: return Lambda((IAnonymousFunctionOperation)operation, scope);
            case OperationKind.Conversion: return EvaluateConversion((IConversionOperation)operation, scope);
            case OperationKind.Binary: return EvaluateBinary((IBinaryOperation)operation, scope);
            case OperationKind.Unary: return EvaluateUnary((IUnaryOperation)operation, scope);
            case OperationKind.TupleBinary: return EvaluateTupleComparison((ITupleBinaryOperation)operation, scope);
            case OperationKind.Range: return EvaluateRange((IRangeOperation)operation, scope);
            case OperationKind.InterpolatedString: return EvaluateInterpolation((IInterpolatedStringOperation)operation, scope);
            case OperationKind.InterpolatedStringHandlerCreation: return EvaluateHandler((IInterpolatedStringHandlerCreationOperation)operation, scope);
            case OperationKind.Utf8String: return System.Text.Encoding.UTF8.GetBytes(((IUtf8StringOperation)operation).Value);
            case OperationKind.Conditional: return EvaluateConditional((IConditionalOperation)operation, scope);
            case OperationKind.Coalesce: return EvaluateCoalesce((ICoalesceOperation)operation, scope);
            case OperationKind.ConditionalAccess: return EvaluateConditionalAccess((IConditionalAccessOperation)operation, scope);
            case OperationKind.ConditionalAccessInstance: return _receivers.Peek();
            case OperationKind.SimpleAssignment: return Assign((ISimpleAssignmentOperation)operation, scope);
            case OperationKind.CompoundAssignment: return AssignCompound((ICompoundAssignmentOperation)operation, scope);
            case OperationKind.CoalesceAssignment: return AssignCoalesce((ICoalesceAssignmentOperation)operation, scope);
            case OperationKind.DeconstructionAssignment: return AssignDeconstruction((IDeconstructionAssignmentOperation)operation, scope);
            case OperationKind.Increment or OperationKind.Decrement: return AssignIncrement((IIncrementOrDecrementOperation)operation, scope);
            case OperationKind.IsPattern: return EvaluateIsPattern((IIsPatternOperation)operation, scope);
            case OperationKind.IsType: return EvaluateIsType((IIsTypeOperation)operation, scope);
            case OperationKind.SwitchExpression: return EvaluateSwitch((ISwitchExpressionOperation)operation, scope);
            case OperationKind.TranslatedQuery: return Evaluate(((ITranslatedQueryOperation)operation).Operation, scope);
            case OperationKind.Throw: throw Throw((IThrowOperation)operation, scope);
            case OperationKind.Invalid: throw Problems.Silent();
            case CollectionExpressions.Kind: return EvaluateCollection(operation, scope);
            default: throw Problems.Refuse(operation, Constructs.Describe(operation));
        }
    }

    /// <summary>Evaluates what must be known for the evaluation to go on.</summary>
    private object? EvaluateKnown(IOperation operation, Scope scope) =>
        Evaluate(operation, scope) is var value && value is Unknown unknown ? throw Problems.DependsOn(unknown, operation) : value;

    private bool EvaluateCondition(IOperation operation, Scope scope) => (bool)EvaluateKnown(operation, scope)!;

    private ITypeSymbol Resolve(ITypeSymbol type, Scope scope) => scope.Activation.Types.Resolve(type, _compilation);

    private object? Constant(object? value, ITypeSymbol? type) => type?.WithoutNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum && value is not null
        ? EnumOf(@enum, value)
        : value;

    /// <summary>Turns any exception into the reason why the evaluation stops.</summary>
    private static Exception Translate(Exception exception, IOperation place)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                // Library code that wraps what its callbacks throw, as sorting does, throws something else.
                case EvaluationStopped stopped when inner != exception && exception is not System.Reflection.TargetInvocationException: return stopped.Uncatchable();
                case EvaluationStopped or OperationCanceledException: return inner;
                case NotPortable: return Problems.Refuse(place, inner.Message);
                case LimitExceeded: return Problems.Limit(place, inner.Message);
                case OutOfMemoryException: return Problems.Limit(place, "there is not enough memory");
                case ArithmeticException: return Problems.Throws(place, inner);
            }
        }

        return exception;
    }

    private static int ToInt32(object? value) => System.Convert.ToInt32(value, CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using ManifestSdk.Model;
using ManifestSdk.Recording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.Evaluation;

/// <summary>Tells a builder where its call was written. Places are worked out only when they are asked for.</summary>
internal sealed class OperationCallSite(IOperation call, ImmutableArray<IArgumentOperation> arguments) : CallSite
{
    /// <summary>From the method's name to the closing parenthesis, without the chain before it; a converted expression whole.</summary>
    protected override Origin CallOrigin
    {
        get
        {
            // By the tokens at both ends: the span of a long chain is a walk down to its first link.
            return call is not IConversionOperation && call.Syntax is InvocationExpressionSyntax written
                ? written.SyntaxTree.Origin(TextSpan.FromBounds(NameOf(written.Expression).SpanStart, written.ArgumentList.Span.End))
                : call.Syntax.Origin();
        }
    }

    protected override Origin ReceiverOrigin => ReceiverOf(call)?.Syntax.Origin() ?? CallOrigin;

    protected override Origin ArgumentOrigin(string parameter, int[] path)
    {
        var argument = ArgumentOf(parameter);
        if (argument is null || argument.ArgumentKind == ArgumentKind.DefaultValue)
            return CallOrigin;

        var written = argument.Syntax is ArgumentSyntax or ExpressionSyntax && argument.ArgumentKind == ArgumentKind.Explicit;
        var place = argument.Value;
        var found = written ? place : null;
        foreach (var index in path)
        {
            if (WrittenElements.At(place, index) is not { } element)
                break;

            found = place = element;
        }

        return found is null ? CallOrigin : WrittenElements.Unwrap(found).Syntax.Origin();
    }

    protected override Origin? PieceOrigin(string parameter, int start, int length) =>
        ArgumentOf(parameter) is { ArgumentKind: ArgumentKind.Explicit } argument
        && WrittenElements.Unwrap(argument.Value).Syntax is var literal
        && LiteralPieces.Find(literal, start, length) is { } piece
            ? literal.SyntaxTree.Origin(piece)
            : null;

    private IArgumentOperation? ArgumentOf(string parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == parameter)
                return argument;
        }

        return null;
    }

    private static ExpressionSyntax NameOf(ExpressionSyntax callee) => callee switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => callee,
    };

    private static IOperation? ReceiverOf(IOperation call) => call switch
    {
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [var first, ..] } => first.Value,
        IPropertyReferenceOperation property => property.Instance,
        _ => null,
    };
}

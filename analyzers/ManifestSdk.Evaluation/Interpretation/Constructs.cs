using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

/// <summary>Names constructs of C# for people who read why one was refused.</summary>
internal static class Constructs
{
    public static string Describe(IOperation operation) => operation switch
    {
        IUsingOperation or IUsingDeclarationOperation => "using of anything but a type of your own; a topology needs nothing that has to be disposed",
        IAwaitOperation => "await; a topology runs synchronously",
        IBranchOperation { BranchKind: BranchKind.GoTo } => "goto to a label; use a loop or a method",
        IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation => "dynamic; name the type",
        IEventAssignmentOperation or IEventReferenceOperation => "events",
        IAddressOfOperation => "pointers",
        { Kind: OperationKind.None } when operation.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax => "collection expressions with this compiler; use new[] { … }, or .NET SDK 8.0.3xx or later",
        ITypeOfOperation => "typeof, but for its Name",
        ISizeOfOperation => "sizeof of types that are not built in",
        IRaiseEventOperation => "events",
        _ when operation.Type is { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => "pointers",
        _ => $"'{Problems.Quote(operation.Syntax)}' ({operation.Kind})",
    };
}

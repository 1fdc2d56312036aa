using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.MutationTests.Mutations;

internal sealed class MutableMethod(MethodDeclarationSyntax method, SyntaxNode code) : MutableMember(method, method.Identifier.Text, code)
{
    public override string Choice(int member, IEnumerable<int> mutants)
    {
        var arguments = string.Join(", ", method.ParameterList.Parameters.Select(Argument));
        var types = method.TypeParameterList is { } list ? $"<{string.Join(", ", list.Parameters.Select(static type => type.Identifier.Text))}>" : "";
        var prefix = method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } ? "" : "return";
        return $"{Text(TextSpan.FromBounds(method.SpanStart, Code.SpanStart))} {{ {Branches(member, mutants, prefix, $"{types}({arguments})")} }}";
    }

    public override string Copy(int mutant, params Edit[] edits) =>
        "private " + Text(method.Span, [.. edits, .. Renamed(method.Identifier, mutant), .. ExtendedParameter()]);

    private IEnumerable<Edit> ExtendedParameter() =>
        method.ParameterList.Parameters.SelectMany(static parameter => parameter.Modifiers)
            .Where(static modifier => modifier.IsKind(SyntaxKind.ThisKeyword))
            .Select(static modifier => Edit.Remove(modifier.Span));

    private static string Argument(ParameterSyntax parameter)
    {
        var modifier = parameter.Modifiers.FirstOrDefault(static modifier => modifier.Kind() is SyntaxKind.OutKeyword or SyntaxKind.RefKeyword or SyntaxKind.InKeyword);
        return $"{modifier.Text} {parameter.Identifier.Text}";
    }
}

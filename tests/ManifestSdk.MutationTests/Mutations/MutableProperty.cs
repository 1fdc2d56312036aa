using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.MutationTests.Mutations;

internal sealed class MutableProperty(PropertyDeclarationSyntax property, SyntaxNode code) : MutableMember(property, property.Identifier.Text, code)
{
    public override string Choice(int member, IEnumerable<int> mutants) =>
        $"{Text(TextSpan.FromBounds(property.SpanStart, property.Identifier.Span.End))} {{ get {{ {Branches(member, mutants, "return", "")} }} }}";

    public override string Copy(int mutant, params Edit[] edits) => "private " + Text(property.Span, [.. edits, .. Renamed(property.Identifier, mutant)]);
}

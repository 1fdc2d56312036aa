using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.MutationTests.Mutations;

/// <summary>The value of a field or property, made anew for each mutant: it may be made of other such values.</summary>
internal sealed class MutableInitializer(MemberDeclarationSyntax node, TypeSyntax type, string name, ExpressionSyntax value) : MutableMember(node, name, value)
{
    public override string Choice(int member, IEnumerable<int> mutants)
    {
        var modifiers = string.Concat(Node.Modifiers.Where(static modifier => !modifier.IsKind(SyntaxKind.ReadOnlyKeyword)).Select(static modifier => modifier.Text + " "));
        return $$"""
            {{modifiers}}{{type}} {{Name}} { get { if ({{Name}}__for != global::{{MutantSwitch.Name}}.Active) { {{Name}}__value = {{Name}}__make(); {{Name}}__for = global::{{MutantSwitch.Name}}.Active; } global::{{MutantSwitch.Name}}.At({{member}}); return {{Name}}__value; } }
            private {{Static}}{{type}} {{Name}}__value = default!;
            private {{Static}}int {{Name}}__for = int.MinValue;
            private {{Static}}{{type}} {{Name}}__make() { {{Branches(member, mutants, "return", "()")}} }
            """;
    }

    public override string Copy(int mutant, params Edit[] edits) => $"private {Static}{type} {NameOf(mutant)}() => {Text(value.Span, edits)};";
}

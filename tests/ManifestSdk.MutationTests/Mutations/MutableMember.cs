using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.MutationTests.Mutations;

/// <summary>
/// A member with all its mutants side by side, as text: the original and each mutant are members of their own, and what
/// carries the name chooses between them. So whatever compiles as a change of the source compiles here.
/// </summary>
internal abstract class MutableMember(MemberDeclarationSyntax node, string name, SyntaxNode code)
{
    private static readonly SyntaxKind[] OfCopies = [SyntaxKind.StaticKeyword, SyntaxKind.UnsafeKeyword, SyntaxKind.AsyncKeyword];

    public MemberDeclarationSyntax Node { get; } = node;

    /// <summary>What mutants may change.</summary>
    public SyntaxNode Code { get; } = code;

    protected string Name { get; } = name;

    protected string Source { get; } = node.SyntaxTree.ToString();

    protected string Static => Node.Modifiers.Any(SyntaxKind.StaticKeyword) ? "static " : "";

    public static MutableMember? Of(MemberDeclarationSyntax node) => node switch
    {
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method when ((SyntaxNode?)method.Body ?? method.ExpressionBody) is { } code =>
            new MutableMethod(method, code),
        PropertyDeclarationSyntax { ExpressionBody: { } code } property => new MutableProperty(property, code),
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration } getter] } property when getter.Body is not null || getter.ExpressionBody is not null =>
            new MutableProperty(property, getter),
        PropertyDeclarationSyntax { Initializer.Value: { } value, AccessorList.Accessors: [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration }], Parent: not RecordDeclarationSyntax } property =>
            new MutableInitializer(property, property.Type, property.Identifier.Text, value),
        FieldDeclarationSyntax { Declaration.Variables: [{ Initializer.Value: { } value } variable] } field when IsStaticReadonly(field) =>
            new MutableInitializer(field, field.Declaration.Type, variable.Identifier.Text, value),
        _ => null,
    };

    /// <summary>The member that carries the name and chooses.</summary>
    public abstract string Choice(int member, IEnumerable<int> mutants);

    /// <summary>The original under another name, with a change or without.</summary>
    public abstract string Copy(int mutant, params Edit[] edits);

    protected string NameOf(int mutant) => $"{Name}__{mutant}";

    protected string Text(TextSpan span, params IEnumerable<Edit> edits) => Edit.Apply(Source, span, edits);

    /// <summary>The branches of a choice between mutants; mutant 0 is the original.</summary>
    protected string Branches(int member, IEnumerable<int> mutants, string prefix, string arguments) =>
        $"switch (global::{MutantSwitch.Name}.At({member})) {{ {string.Concat(mutants.Select(id => $"case {id}: {prefix} {NameOf(id)}{arguments}; {Break(prefix)}"))}"
        + $"default: {prefix} {NameOf(0)}{arguments}; {Break(prefix)}}}";

    protected IEnumerable<Edit> Renamed(SyntaxToken identifier, int mutant) =>
        Node.Modifiers.Where(static modifier => !OfCopies.Contains(modifier.Kind())).Select(static modifier => Edit.Remove(modifier.Span))
            .Append(new(identifier.Span, NameOf(mutant)));

    private static string Break(string prefix) => prefix.Length == 0 ? "break; " : "";

    private static bool IsStaticReadonly(FieldDeclarationSyntax field) =>
        field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword);
}

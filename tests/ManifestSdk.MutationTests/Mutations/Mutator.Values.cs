using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.MutationTests.Mutations;

internal static partial class Mutator
{
    /// <summary>Words that stand for the opposite, or for the nearest other thing.</summary>
    private static readonly Dictionary<string, string> Others = new()
    {
        ["Any"] = "All",
        ["All"] = "Any",
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["LastOrDefault"] = "FirstOrDefault",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["StartsWith"] = "EndsWith",
        ["EndsWith"] = "StartsWith",
        ["IndexOf"] = "LastIndexOf",
        ["LastIndexOf"] = "IndexOf",
        ["Ordinal"] = "OrdinalIgnoreCase",
        ["OrdinalIgnoreCase"] = "Ordinal",
    };

    /// <summary>Calls that return something like what they are called on.</summary>
    private static readonly HashSet<string> Refinements =
    [
        "Where", "Distinct", "Skip", "Take", "SkipWhile", "TakeWhile", "Reverse", "OrderBy", "OrderByDescending", "ThenBy", "Concat", "Append", "Prepend",
        "Except", "Intersect", "Union", "Trim", "TrimStart", "TrimEnd", "ToLowerInvariant", "ToUpperInvariant", "Replace", "Substring",
    ];

    /// <summary>Calls with a condition that may be left out.</summary>
    private static readonly HashSet<string> Conditional = ["Any", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "Count"];

    /// <summary>Calls that join what they are called on with another sequence.</summary>
    private static readonly HashSet<string> Joins = ["Concat", "Union"];

    private static IEnumerable<Edit> Call(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        if (call.Expression is IdentifierNameSyntax { Identifier.Text: "On" } && arguments.Count == 3)
            yield return DropItem(arguments, arguments[1]);

        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.Text: var name } member)
            yield break;

        if (Refinements.Contains(name))
            yield return new(call.Span, member.Expression.ToString());
        if (Joins.Contains(name) && arguments.Count == 1)
            yield return Keep(call, arguments[0]);
        if (Conditional.Contains(name) && arguments.Count == 1)
            yield return Edit.Remove(arguments[0].Span);
    }

    private static IEnumerable<Edit> Member(MemberAccessExpressionSyntax member)
    {
        var name = member.Name.Identifier.Text;
        if (Others.TryGetValue(name, out var other))
            yield return new(member.Name.Identifier.Span, other);
        if (member.Expression is IdentifierNameSyntax { Identifier.Text: "RuleSeverity" })
            yield return new(member.Name.Span, name == "Warning" ? "Error" : "Warning");
    }

    private static IEnumerable<Edit> Literal(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => [new(literal.Span, "false")],
        SyntaxKind.FalseLiteralExpression => [new(literal.Span, "true")],
        SyntaxKind.NumericLiteralExpression when literal.Token.Value is int number => [new(literal.Span, (number + 1).ToString(CultureInfo.InvariantCulture))],
        SyntaxKind.StringLiteralExpression when literal.Token.ValueText.Length > 0 && !IsListed(literal) => [new(literal.Span, "\"\"")],
        _ => [],
    };

    /// <summary>A word of a list is removed as a whole; the texts of a descriptor are compared with the rule's page.</summary>
    private static bool IsListed(LiteralExpressionSyntax literal) =>
        literal.Parent is ExpressionElementSyntax or InitializerExpressionSyntax or ConstantPatternSyntax { Parent: BinaryPatternSyntax or SwitchExpressionArmSyntax }
        || literal.FirstAncestorOrSelf<PropertyDeclarationSyntax>()?.Identifier.Text == "Descriptor";

    /// <summary>A constant is compiled into its uses, so it is changed there.</summary>
    private static IEnumerable<Edit> Constant(IdentifierNameSyntax name, SemanticModel model)
    {
        if (model.GetSymbolInfo(name).Symbol is not IFieldSymbol { IsConst: true, ContainingType.TypeKind: not TypeKind.Enum } field)
            return [];

        return field.ConstantValue switch
        {
            int or long => [new(name.Span, $"({name} + 1)")],
            bool => [new(name.Span, $"!{name}")],
            string { Length: > 0 } => [new(name.Span, "\"\"")],
            _ => [],
        };
    }
}

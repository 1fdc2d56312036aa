using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Makes semantic models for binding alone. Nullable analysis is a third of what a body costs, and the evaluator asks for none
/// of it; compilers that are newer than the oldest one that we run in can leave it out.
/// </summary>
internal static class BindingModels
{
    /// <summary>The value of <c>SemanticModelOptions</c> that Roslyn has since 4.11: ignore accessibility is 1, disable nullable analysis 2.</summary>
    private const int DisableNullableAnalysis = 2;

    private static readonly Func<Compilation, SyntaxTree, SemanticModel> Make = Bind();

    public static SemanticModel Of(Compilation compilation, SyntaxTree tree) => Make(compilation, tree);

    private static Func<Compilation, SyntaxTree, SemanticModel> Bind()
    {
        var options = typeof(Compilation).Assembly.GetType("Microsoft.CodeAnalysis.SemanticModelOptions");
        var method = options is null ? null : typeof(Compilation).GetMethod(nameof(Compilation.GetSemanticModel), [typeof(SyntaxTree), options]);
#pragma warning disable RS1030 // The evaluation follows calls into other files, for which no context offers a model.
        return method is null
            ? static (compilation, tree) => compilation.GetSemanticModel(tree)
            : (compilation, tree) => (SemanticModel)method.Invoke(compilation, [tree, Enum.ToObject(options!, DisableNullableAnalysis)]);
#pragma warning restore RS1030
    }
}

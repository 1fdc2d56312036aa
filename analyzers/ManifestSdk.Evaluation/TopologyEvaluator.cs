using System.Collections.Immutable;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>Executes topology methods at compile time, with the SDK's own builders.</summary>
public static class TopologyEvaluator
{
    /// <summary>Evaluates a topology for each of its environments, or returns what an earlier evaluation of the same sources found.</summary>
    /// <param name="topology">A method marked with <see cref="TopologyAttribute"/>.</param>
    /// <param name="compilation">The compilation that declares it.</param>
    /// <param name="parameters">The values that the project gives to parameters.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <returns>An evaluation for each environment, in the order of declaration; one when the method takes none, or cannot be executed.</returns>
    public static ImmutableArray<TopologyEvaluation> Evaluate(
        IMethodSymbol topology, Compilation compilation, ProjectParameters parameters, CancellationToken cancellationToken)
    {
        var declaration = TopologyDeclaration.Read(topology, cancellationToken);
        if (declaration.Problem is not null || !declaration.CanRun)
            return ImmutableArray.Create(Failed(declaration.Name, declaration.Problem));

        return declaration.Environments.IsEmpty
            ? ImmutableArray.Create(Evaluate(declaration, null, compilation, parameters, cancellationToken))
            : ImmutableArray.CreateRange(declaration.Environments.Select(environment => Evaluate(declaration, environment, compilation, parameters, cancellationToken)));
    }

    private static TopologyEvaluation Evaluate(
        TopologyDeclaration declaration, TopologyEnvironment? environment, Compilation compilation, ProjectParameters parameters, CancellationToken cancellationToken)
    {
        var values = parameters.For(environment?.Name);
        return EvaluationMemo.GetOrEvaluate(
            declaration,
            environment?.Name,
            values,
            compilation,
            source => DeepStack.Run(() => Run(declaration, environment, values, source, cancellationToken)) with { Environment = environment?.Name },
            cancellationToken);
    }

    private static TopologyEvaluation Run(
        TopologyDeclaration declaration, TopologyEnvironment? environment, ParameterValues values, SourceCode source, CancellationToken cancellationToken)
    {
        try
        {
            var interpreter = new Interpreter(source, declaration.Method.DeclaringSyntaxReferences[0].SyntaxTree, cancellationToken);
            var set = interpreter.Run(source.Program.Find(declaration.Method, cancellationToken), new Topology(declaration.Name, environment?.Name, values.ByName), environment);
            return new TopologyEvaluation(declaration.Name, set, interpreter.UnknownsIn(set).Select(Problems.Of).Distinct().ToImmutableArray());
        }
        catch (EvaluationStopped stopped)
        {
            return Failed(declaration.Name, stopped.Problem is null || CompileErrors.AreIn(source, cancellationToken) ? null : stopped.Problem);
        }
#pragma warning disable CA1031 // An analyzer must not throw; a failure of ours becomes a diagnostic that can be reported to us.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Failed(declaration.Name, CompileErrors.AreIn(source, cancellationToken) ? null : InternalError(declaration, exception));
        }
    }

    private static EvaluationProblem InternalError(TopologyDeclaration declaration, Exception exception) => new(
        EvaluationRules.InternalError,
        $"Topology '{declaration.Name}' could not be evaluated, because of an error in ManifestSdk: {exception.GetType().Name}: {exception.Message} Please report it.",
        declaration.Place);

    private static TopologyEvaluation Failed(string name, EvaluationProblem? problem) =>
        new(name, null, problem is null ? ImmutableArray<EvaluationProblem>.Empty : ImmutableArray.Create(problem));
}

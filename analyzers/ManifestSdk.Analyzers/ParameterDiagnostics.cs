using ManifestSdk.Evaluation;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.Analyzers;

/// <summary>What is wrong with the values that a project gives: files that cannot be read, parameters and environments that no topology has.</summary>
internal static class ParameterDiagnostics
{
    public static IEnumerable<Diagnostic> Of(ProjectParameters parameters, IReadOnlyList<EvaluatedTopology> topologies) =>
        Malformed(parameters).Concat(UnknownEnvironments(parameters, topologies)).Concat(UnknownNames(parameters, topologies));

    private static IEnumerable<Diagnostic> Malformed(ProjectParameters parameters) =>
        from file in parameters.Files
        let problem = file.Problem
        where problem is not null
        select Report(problem.Rule, file.PlaceOf(problem.Origin), problem.Message);

    private static IEnumerable<Diagnostic> UnknownEnvironments(ProjectParameters parameters, IReadOnlyList<EvaluatedTopology> topologies)
    {
        var known = topologies.SelectMany(static topology => topology.Environments).Distinct(StringComparer.Ordinal).ToArray();
        var ofFiles = parameters.Files.Select(static file => (file.Environment, Place: file.PlaceOf(new Origin(file.Path, 0, 0))));
        var ofBuild = parameters.OfBuild.Select(static value => (value.Environment, Place: Location.None));
        return ofFiles.Concat(ofBuild)
            .Where(given => given.Environment is not null && !known.Contains(given.Environment, StringComparer.OrdinalIgnoreCase))
            .Distinct()
            .Select(given => Report(
                EvaluationRules.ParameterUnknown,
                given.Place,
                $"Values are given for the environment '{given.Environment}', which no topology of this project has.{NearMiss.Question(given.Environment!, known)} Nobody reads them."));
    }

    // A topology that could not be evaluated might ask for anything.
    private static IEnumerable<Diagnostic> UnknownNames(ProjectParameters parameters, IReadOnlyList<EvaluatedTopology> topologies)
    {
        if (topologies.Any(static topology => topology.Parameters is null))
            return [];

        var known = topologies.SelectMany(static topology => topology.Parameters!)
            .Where(static parameter => parameter.Kind is not (ParameterKind.Placeholder or ParameterKind.Secret))
            .Select(static parameter => parameter.Name)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var ofFiles = parameters.Files.SelectMany(static file => file.Values, static (file, value) => (value.Name, Place: file.PlaceOf(value.Origin)));
        var ofBuild = parameters.OfBuild.Select(static value => (value.Name, Place: Location.None));
        return ofFiles.Concat(ofBuild)
            .Where(given => !known.Contains(given.Name, StringComparer.Ordinal))
            .Distinct()
            .Select(given => Report(
                EvaluationRules.ParameterUnknown,
                given.Place,
                $"No topology of this project asks for a parameter '{given.Name}'.{NearMiss.Question(given.Name, known)} The value changes nothing."));
    }

    private static Diagnostic Report(RuleDescriptor rule, Location place, string message) => Diagnostic.Create(Descriptors.Of(rule), place, message);
}

using System.Diagnostics;
using System.Reflection;
using ManifestSdk.Model;
using ManifestSdk.Recording;
using ManifestSdk.Rules;
using ManifestSdk.Runner.Protocol;

namespace ManifestSdk.Runner;

/// <summary>A topology method of the user's assembly.</summary>
internal sealed class DeclaredTopology(RunTopology topology, Assembly assembly)
{
    private readonly StackCallSite _callSite = new();

    /// <summary>Runs the method. What it throws is a finding at the user's innermost line.</summary>
    public ManifestSet? Run(List<RunFinding> findings)
    {
        CallSite.Current = _callSite;
        try
        {
            return Topology.Build(assembly, topology.Type, topology.Method, topology.Name, topology.Member.Length == 0 ? null : topology.Member, topology.Parameters);
        }
#pragma warning disable CA1031 // Whatever the user's code throws is the user's to read.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            findings.Add(Thrown(exception));
            return null;
        }
        finally
        {
            CallSite.Current = null;
        }
    }

    /// <summary>What the rules find and the compiler could not, each as severe as the project's configuration says.</summary>
    public IEnumerable<RunFinding> Check(ManifestSet set) => RuleRegistry.Check(set)
        .Where(finding => !topology.Reported.Contains(FindingMark.Of(finding)))
        .Select(finding => new RunFinding(
            SeverityOf(finding.Rule), finding.Rule.Id, finding.Rule.HelpLink, finding.Message, _callSite.PlaceOf(finding.Origin) ?? topology.Place))
        .Where(static finding => finding.Severity.Length > 0)
        .Distinct();

    private RunFinding Thrown(Exception exception)
    {
        while (exception is TypeInitializationException or TargetInvocationException && exception.InnerException is { } inner)
            exception = inner;

        var rule = EvaluationRules.Throws;
        var place = StackCallSite.InnermostOf(new StackTrace(exception, fNeedFileInfo: true)) ?? topology.Place;
        return new RunFinding("error", rule.Id, rule.HelpLink, $"The topology throws {exception.GetType().Name}: {exception.Message}", place);
    }

    private string SeverityOf(RuleDescriptor rule)
    {
        var configured = topology.Severities.FirstOrDefault(each => each.StartsWith(rule.Id + "=", StringComparison.Ordinal));
        return configured is not null
            ? configured[(rule.Id.Length + 1)..]
            : rule.IsEnabledByDefault ? rule.Severity.ToString().ToLowerInvariant() : "";
    }
}

using ManifestSdk.Model;
using ManifestSdk.Schemas;

namespace ManifestSdk.Rules.Schema;

/// <summary>A rule about one way to break a schema. The walk that finds them all is made once a set.</summary>
internal abstract class SchemaRule(SchemaProblemKind kind) : ManifestRule
{
    public sealed override IEnumerable<Finding> Check(ManifestSet set) =>
        SchemaReport.Of(set).OfKind(kind).Select(problem => FindingOn(problem) with { Fix = problem.Fix });

    private Finding FindingOn(SchemaProblem problem) => problem.Entry is { } entry
        ? OnKey(problem.Resource, entry, problem.Message)
        : On(problem.Resource, problem.Node, problem.Message);
}

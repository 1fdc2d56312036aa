using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>What may stand in one place of a manifest.</summary>
internal abstract class ValueSchema
{
    /// <summary>Whether null is a value of its own. Kubernetes' own types read null as if nothing were written; custom resources may refuse it.</summary>
    public bool AllowsNull { get; init; } = true;

    /// <summary>What the place takes, with its article: <c>a list</c>.</summary>
    protected abstract string Expected { get; }

    /// <summary>Reports what does not fit.</summary>
    public void Validate(ManifestNode node, SchemaCheck check)
    {
        if (node is not ManifestScalar { Value: null })
            ValidateValue(node, check);
        else if (!AllowsNull)
            Mismatch(node, check);
    }

    /// <summary>As an item of a list null is not left out: Kubernetes' own types read an empty value.</summary>
    public virtual void ValidateItem(ManifestNode node, SchemaCheck check)
    {
        if (AllowsNull && node is ManifestScalar { Value: null })
            ValidateNullItem(node, check);
        else
            Validate(node, check);
    }

    /// <summary>Reports what is wrong with an empty value.</summary>
    protected virtual void ValidateNullItem(ManifestNode item, SchemaCheck check)
    {
    }

    protected abstract void ValidateValue(ManifestNode node, SchemaCheck check);

    protected void Mismatch(ManifestNode node, SchemaCheck check, string advice = "", Rules.ManifestFix? fix = null) =>
        check.Report(SchemaProblemKind.WrongType, node, $"is {Expected}, and {check.Wording(node)} is written", advice, fix);
}

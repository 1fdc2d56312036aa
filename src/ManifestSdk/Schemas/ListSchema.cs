using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>A list of values of one type.</summary>
internal sealed class ListSchema(ValueSchema item, long fewest = 0, long most = long.MaxValue) : ValueSchema
{
    /// <summary>What must differ between any two items, or <see langword="null"/> where they may be alike.</summary>
    public ListIdentity? Identity { get; init; }

    protected override string Expected => "a list";

    protected override void ValidateValue(ManifestNode node, SchemaCheck check)
    {
        if (node is not ManifestSequence sequence)
        {
            Mismatch(node, check, node is ManifestMapping ? "Begin each item with '- '." : "");
            return;
        }

        foreach (var element in sequence.Items)
            item.ValidateItem(element, check);

        if (sequence.Items.Count < fewest)
            check.Report(SchemaProblemKind.MalformedValue, node, $"has {sequence.Items.Count} items and needs {fewest}");
        else if (sequence.Items.Count > most)
            check.Report(SchemaProblemKind.MalformedValue, node, $"has {sequence.Items.Count} items and may have {most}");

        Identity?.Validate(sequence, check);
    }
}

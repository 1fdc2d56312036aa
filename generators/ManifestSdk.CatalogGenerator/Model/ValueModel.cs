namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>What the text of an annotation looks like: a type and whatever narrows it.</summary>
internal sealed record ValueModel(string Type)
{
    public long? Min { get; init; }

    public long? Max { get; init; }

    public string? Unit { get; init; }

    public int? MaxLength { get; init; }

    public string? Pattern { get; init; }

    public string? Form { get; init; }

    public bool SpacesStripped { get; init; }

    public bool IgnoreCase { get; init; }

    /// <summary>Whether a port or id may also be a name, a size may have gigabytes, a duration may be bare seconds.</summary>
    public bool IsWide { get; init; }

    public EquatableArray<string> Values { get; init; }

    public EquatableArray<string> Special { get; init; }

    /// <summary>The enum, key table or shape that the type refers to.</summary>
    public string? Reference { get; init; }

    /// <summary>The record that users pass for JSON.</summary>
    public string? Record { get; init; }

    /// <summary>Whether users pass any number of records.</summary>
    public bool IsRecordList { get; init; }

    public ValueModel? Item { get; init; }

    public string Separator { get; init; } = ",";
}

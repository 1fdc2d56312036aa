namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>One annotation: an entry of the catalogue.</summary>
internal sealed record AnnotationModel(string Key, string Member, string Parameter, ValueModel Value)
{
    public EquatableArray<string> Kinds { get; init; }

    public string Summary { get; init; } = "";

    public string? Default { get; init; }

    public string Invalid { get; init; } = "Refused";

    public string Merge { get; init; } = "None";

    public EquatableArray<ConditionModel> Needs { get; init; }

    public EquatableArray<ConditionModel> Demands { get; init; }

    public EquatableArray<ConditionModel> Conflicts { get; init; }

    public EquatableArray<ConditionModel> Excludes { get; init; }

    public string? Deprecated { get; init; }

    public string? Replacement { get; init; }

    public EquatableArray<string> ReplacementValues { get; init; }

    public bool IsRemoved { get; init; }

    public string? RemovedIn { get; init; }

    public bool IsDocumentedForAutoMode { get; init; }

    public string? AutoModeInstead { get; init; }

    /// <summary>The same annotation below the other prefix that the controller has or had.</summary>
    public string? Counterpart { get; init; }

    public bool IsReadOnly { get; init; }

    public string? Risk { get; init; }

    public string? Since { get; init; }

    public string? OpenPattern { get; init; }

    public int? OpenMaxLength { get; init; }

    public int Line { get; init; }

    public int Column { get; init; }

    /// <summary>Whether builders have a method for it: for everything that somebody may still write.</summary>
    public bool HasMethod => !IsRemoved && !IsReadOnly;

    public bool IsOpen => Key.IndexOf('{') >= 0;
}

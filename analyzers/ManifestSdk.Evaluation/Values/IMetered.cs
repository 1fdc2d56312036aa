namespace ManifestSdk.Evaluation;

/// <summary>A <see cref="Metered{T}"/> of whatever elements.</summary>
internal interface IMetered
{
    bool HasEffects { get; }
}

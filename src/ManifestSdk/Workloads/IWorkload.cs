namespace ManifestSdk;

/// <summary>Something that runs Pods: what <see cref="ServiceBuilder.Selects"/> takes.</summary>
public interface IWorkload
{
    /// <summary>The Pods that it runs.</summary>
    PodSelection Pods { get; }
}

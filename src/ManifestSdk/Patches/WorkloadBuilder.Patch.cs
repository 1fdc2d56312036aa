namespace ManifestSdk;

public abstract partial class WorkloadBuilder<TSelf>
{
    /// <summary>Sets a field of the Pods' <c>spec</c> that no method covers, wherever the kind keeps it, when everything else of it is written.</summary>
    /// <param name="path">Fields between dots, below the Pods' <c>spec</c>: <c>schedulerName</c> (MSDK1017, MSDK1201).</param>
    /// <param name="value">A text, a number, true or false.</param>
    public TSelf PatchPods(string path, FieldValue value)
    {
        PodSpec.Add(Patches.Patch.Field(path, value));
        return Self;
    }

    /// <summary>Merges fields into the Pods' <c>spec</c>, wherever the kind keeps it, when everything else of it is written.</summary>
    /// <param name="yaml">YAML or JSON, as for <see cref="ResourceBuilder{TSelf}.Patch(string)"/> (MSDK1017, MSDK1201).</param>
    public TSelf PatchPods(string yaml)
    {
        PodSpec.Add(Patches.Patch.Fragment(yaml));
        return Self;
    }
}

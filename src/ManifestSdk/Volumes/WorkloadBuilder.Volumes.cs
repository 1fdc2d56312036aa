namespace ManifestSdk;

public abstract partial class WorkloadBuilder<TSelf>
{
    /// <summary>Gives the Pods a volume that their containers can mount, an entry of <c>volumes</c>.</summary>
    /// <param name="name">The volume's name: a DNS label, at most 63 characters, unlike the others of the Pod (MSDK2016).</param>
    /// <param name="source">Says what is in it.</param>
    public TSelf Volume(string name, Action<VolumeBuilder> source)
    {
        if (source is null)
            throw new ArgumentNullException(nameof(source));

        var volume = PodSpec.Sequence("volumes").AddMapping();
        volume.SetArgument("name", name);
        source(new VolumeBuilder(volume));
        return Self;
    }
}

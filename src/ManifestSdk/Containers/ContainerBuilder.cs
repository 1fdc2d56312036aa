using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>One container of a Pod.</summary>
public sealed partial class ContainerBuilder
{
    private readonly RecordedMapping _container;

    internal ContainerBuilder(RecordedMapping container) => _container = container;

    internal ContainerBuilder(RecordedMapping container, string name, ImageReference image)
        : this(container)
    {
        _container.SetArgument("name", name);
        _container.SetArgument("image", image);
    }

    /// <summary>Sets when the image is pulled, <c>imagePullPolicy</c>. The default is <c>Always</c> for the tag <c>latest</c> or none, else <c>IfNotPresent</c>.</summary>
    /// <param name="imagePullPolicy">When to pull.</param>
    public ContainerBuilder ImagePullPolicy(ImagePullPolicy imagePullPolicy)
    {
        _container.SetArgument("imagePullPolicy", imagePullPolicy);
        return this;
    }

    /// <summary>Runs this in place of the image's entry point, <c>command</c>. No shell takes part.</summary>
    /// <param name="command">The program and its first arguments; <c>$(NAME)</c> stands for a variable of <c>env</c>.</param>
    public ContainerBuilder Command(params string[] command)
    {
        _container.SetArguments("command", command);
        return this;
    }

    /// <summary>Passes these to the entry point in place of the image's own, <c>args</c>.</summary>
    /// <param name="args">The arguments; <c>$(NAME)</c> stands for a variable of <c>env</c>.</param>
    public ContainerBuilder Args(params string[] args)
    {
        _container.SetArguments("args", args);
        return this;
    }

    /// <summary>Sets a field of the container that no method covers, when everything else of it is written.</summary>
    /// <param name="path">Fields between dots, below the container: <c>resizePolicy[0].restartPolicy</c> (MSDK1017, MSDK1201).</param>
    /// <param name="value">A text, a number, true or false.</param>
    public ContainerBuilder Patch(string path, FieldValue value)
    {
        _container.Add(Patches.Patch.Field(path, value));
        return this;
    }

    /// <summary>Merges fields into the container when everything else of it is written.</summary>
    /// <param name="yaml">YAML or JSON, as for <see cref="ResourceBuilder{TSelf}.Patch(string)"/> (MSDK1017, MSDK1201).</param>
    public ContainerBuilder Patch(string yaml)
    {
        _container.Add(Patches.Patch.Fragment(yaml));
        return this;
    }

    /// <summary>Sets the directory that the container starts in, <c>workingDir</c>.</summary>
    /// <param name="workingDir">A path inside the container.</param>
    public ContainerBuilder WorkingDir(string workingDir)
    {
        _container.SetArgument("workingDir", workingDir);
        return this;
    }
}

using System.Text;

namespace ManifestSdk.Build.Tests;

/// <summary>Builds that meet another build, a full disk or the end of their process: whole files and whole sets, always.</summary>
public sealed class InterruptedBuildTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Builds_at_once_into_one_folder_leave_the_set_of_one_of_them()
    {
        var builds = Enumerable.Range(0, 8).Select(build => _workspace.WriteLater($"Project{build}", SetOf($"build {build}"))).ToArray();

        for (var round = 0; round < 10; round++)
            Parallel.ForEach(builds, new ParallelOptions { MaxDegreeOfParallelism = builds.Length }, static write => write());

        var files = _workspace.Files();
        Assert.Equal(SetOf("").Select(static file => "k8s/" + file.Path).Order(StringComparer.Ordinal), files);
        Assert.Single(files.Select(file => File.ReadAllText(_workspace.At(file))).Distinct());
    }

    [Fact]
    public void What_a_killed_build_left_is_gone_after_the_next()
    {
        _workspace.Put("k8s/.manifestsdk-lock", "");
        _workspace.Put("k8s/app/a.yaml.manifestsdk-tmp", "half a fi");

        _workspace.Write(("app/b.yaml", Text("after")));

        Assert.Equal(["k8s/app/b.yaml"], _workspace.Files());
    }

    [Fact]
    public void What_a_killed_build_left_is_gone_after_a_build_that_has_nothing_to_write()
    {
        _workspace.Write(("app/a.yaml", Text("a")), ("b.yaml", Text("b")));
        _workspace.Put("k8s/.manifestsdk-lock", "");
        _workspace.Put("k8s/app/a.yaml.manifestsdk-tmp", "half a fi");

        _workspace.Write(("app/a.yaml", Text("a")), ("b.yaml", Text("b")));

        Assert.Equal(["k8s/app/a.yaml", "k8s/b.yaml"], _workspace.Files());
    }

    [Fact]
    public void Somebody_elses_temporary_files_stay()
    {
        _workspace.Put("k8s/mine.tmp", "");

        _workspace.Write(("b.yaml", Text("b")));

        Assert.Equal(["k8s/b.yaml", "k8s/mine.tmp"], _workspace.Files());
    }

    [SmallDiskFact]
    public void On_a_full_disk_the_old_set_stays_and_the_error_says_why()
    {
        using var disk = new SmallDisk(_workspace.At("disk"));
        _workspace.WriteAs("Shop", disk.Folder, SetOf("old"));

        var error = _workspace.WriteInVainAs("Shop", disk.Folder, [.. SetOf("new"), ("large.yaml", Text(new string('x', SmallDisk.Bytes)))]);

        Assert.Equal("MSDK0020", error.Code);
        Assert.Contains("No space left on device", error.Message, StringComparison.Ordinal);
        Assert.Equal(SetOf("old").Length, Directory.EnumerateFiles(disk.Folder, "*", SearchOption.AllDirectories).Count());
        Assert.All(SetOf("old"), file => Assert.Equal(file.Text, File.ReadAllText(Path.Combine(disk.Folder, file.Path), Encoding.UTF8)));
    }

    private static (string Path, string Text)[] SetOf(string what) => [.. Enumerable.Range(0, 30).Select(index => ($"app{index % 3}/file{index}.yaml", Text(what)))];

    private static string Text(string what) => $"{Workspace.Header}kind: ConfigMap\ndata: {{ what: {what} }}\n";
}

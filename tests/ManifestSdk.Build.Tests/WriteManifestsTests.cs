using System.Text;

namespace ManifestSdk.Build.Tests;

public sealed class WriteManifestsTests : IDisposable
{
    private const string One = Workspace.Header + "kind: A\n";
    private const string Two = Workspace.Header + "kind: A\n---\nkind: B\n";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Files_are_written_as_utf8_without_byte_order_mark()
    {
        var text = Workspace.Header + "kind: \"é日本😀\"\n";
        _workspace.Write(("shop.yaml", One), ("shop/app/service-web.yaml", text));

        Assert.Equal(["k8s/shop.yaml", "k8s/shop/app/service-web.yaml"], _workspace.Files());
        Assert.Equal(Encoding.UTF8.GetBytes(text), File.ReadAllBytes(_workspace.At("k8s/shop/app/service-web.yaml")));
    }

    [Fact]
    public void The_summary_counts_manifests_resources_and_what_was_done()
    {
        Assert.Equal("2 manifests, 3 resources; 2 written", _workspace.Write(("a.yaml", One), ("b.yaml", Two)));
        Assert.Equal("2 manifests, 3 resources", _workspace.Write(("a.yaml", One), ("b.yaml", Two)));
        Assert.Equal("1 manifest, 2 resources; 1 written; 1 removed", _workspace.Write(("a.yaml", Two)));
        Assert.Equal("0 manifests, 0 resources; 1 removed", _workspace.Write());
        Assert.Equal("", _workspace.Write());
    }

    [Fact]
    public void A_kustomization_is_a_file_without_resources_of_its_own() =>
        Assert.Equal("2 manifests, 2 resources; 2 written", _workspace.Write(("shop.yaml", Two), ("kustomization.yaml", Workspace.Header + "kind: Kustomization\n")));

    [Fact]
    public void A_file_that_is_right_already_is_not_touched()
    {
        var then = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        _workspace.Write(("a.yaml", One));
        File.SetLastWriteTimeUtc(_workspace.At("k8s/a.yaml"), then);
        _workspace.Write(("a.yaml", One), ("b.yaml", One));

        Assert.Equal(then, File.GetLastWriteTimeUtc(_workspace.At("k8s/a.yaml")));
    }

    [Fact]
    public void A_file_that_is_made_no_longer_goes_with_its_folders()
    {
        _workspace.Write(("a/b/c.yaml", One), ("a/d.yaml", One));
        _workspace.Write(("a/d.yaml", One));

        Assert.Equal(["k8s/a/d.yaml"], _workspace.Files());
        Assert.False(Directory.Exists(_workspace.At("k8s/a/b")));
    }

    [Fact]
    public void Files_move_with_the_output_folder()
    {
        _workspace.Write(("a.yaml", One));
        _workspace.WriteAs("Shop", _workspace.At("deploy/prod"), ("a.yaml", One));

        Assert.Equal(["deploy/prod/a.yaml"], _workspace.Files());
        Assert.False(Directory.Exists(_workspace.Output));
    }

    [Fact]
    public void A_folder_of_another_case_is_another_folder_where_the_file_system_says_so()
    {
        _workspace.Write(("a.yaml", One));
        _workspace.WriteAs("Shop", _workspace.At("K8s"), ("a.yaml", One));

        Assert.Equal(Directory.Exists(_workspace.Output) ? ["k8s/a.yaml"] : ["K8s/a.yaml"], _workspace.Files());
    }

    [Fact]
    public void Projects_that_share_a_folder_leave_each_other_alone()
    {
        _workspace.WriteAs("Shop", _workspace.Output, ("a.yaml", One));
        _workspace.WriteAs("Edge", _workspace.Output, ("b.yaml", One));
        _workspace.WriteAs("Shop", _workspace.Output);

        Assert.Equal(["k8s/b.yaml"], _workspace.Files());
    }

    [Fact]
    public void A_stale_file_that_became_somebody_elses_stays()
    {
        _workspace.Write(("a.yaml", One));
        _workspace.Put("k8s/a.yaml", "mine: now\n");
        _workspace.Write();

        Assert.Equal(["k8s/a.yaml"], _workspace.Files());
    }

    [Fact]
    public void A_generated_file_without_record_is_adopted()
    {
        _workspace.Put("k8s/a.yaml", Two);
        _workspace.Write(("a.yaml", One));
        _workspace.Clean();

        Assert.Empty(_workspace.Files());
    }

    [Fact]
    public void A_foreign_file_in_the_way_is_an_error_and_nothing_is_written()
    {
        _workspace.Put("k8s/b.yaml", "mine: true\n");
        var error = _workspace.WriteInVain(("a.yaml", One), ("b.yaml", One), ("c.yaml", One));

        Assert.Equal("MSDK0022", error.Code);
        Assert.Contains("b.yaml' was not written by ManifestSdk, so it is not replaced", error.Message, StringComparison.Ordinal);
        Assert.Equal(["k8s/b.yaml"], _workspace.Files());
        Assert.Equal("mine: true\n", File.ReadAllText(_workspace.At("k8s/b.yaml")));
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_an_error_and_nothing_is_written()
    {
        _workspace.Put("k8s/b.yaml/x", "");

        Assert.Equal("MSDK0022", _workspace.WriteInVain(("a.yaml", One), ("b.yaml", One)).Code);
        Assert.Equal(["k8s/b.yaml/x"], _workspace.Files());
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_an_error_that_says_what_to_do()
    {
        _workspace.Put("k8s", "a file");
        var error = _workspace.WriteInVain(("a.yaml", One));

        Assert.Equal("MSDK0020", error.Code);
        Assert.Equal(_workspace.At("Shop.csproj"), error.File);
        Assert.StartsWith($"Manifests cannot be written to '{_workspace.Output}': ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Make the folder writable, or set ManifestOutputPath to one that is.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../a.yaml")]
    [InlineData("a/../../b.yaml")]
    [InlineData("/elsewhere/a.yaml")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("../k8s2/a.yaml")]
    public void A_path_that_leads_out_of_the_folder_is_refused(string path)
    {
        Assert.Equal("MSDK0021", _workspace.WriteInVain(("a.yaml", One), (path, One)).Code);
        Assert.Empty(_workspace.Files());
    }

    [Fact]
    public void A_link_below_the_folder_is_not_followed()
    {
        Directory.CreateDirectory(_workspace.At("elsewhere"));
        Directory.CreateDirectory(_workspace.Output);
        Directory.CreateSymbolicLink(_workspace.At("k8s/app"), _workspace.At("elsewhere"));
        var error = _workspace.WriteInVain(("app/a.yaml", One));

        Assert.Equal("MSDK0021", error.Code);
        Assert.Contains("passes through the link", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_workspace.At("elsewhere")));
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        Directory.CreateDirectory(_workspace.At("elsewhere"));
        Directory.CreateSymbolicLink(_workspace.Output, _workspace.At("elsewhere"));
        _workspace.Write(("a.yaml", One));

        Assert.True(File.Exists(_workspace.At("elsewhere/a.yaml")));
    }

    [Fact]
    public void Clean_removes_what_was_written_and_nothing_else()
    {
        _workspace.Write(("a/b.yaml", One), ("c.yaml", One));
        _workspace.Put("k8s/a/mine.yaml", "mine: true\n");
        _workspace.Clean();
        _workspace.Clean();

        Assert.Equal(["k8s/a/mine.yaml"], _workspace.Files());
    }

    [Fact]
    public void Clean_leaves_no_empty_folder()
    {
        _workspace.Write(("a/b/c.yaml", One));
        _workspace.Clean();

        Assert.False(Directory.Exists(_workspace.Output));
    }
}

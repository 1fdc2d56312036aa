namespace ManifestSdk.Testing.Tests;

public sealed class ManifestSnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("manifest-snapshots").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_first_run_fails_and_leaves_what_it_received()
    {
        var failure = Assert.Throws<SnapshotMismatchException>(() => Match("kind: Service\n"));

        Assert.Contains("Nothing was verified yet", failure.Message, StringComparison.Ordinal);
        Assert.Equal("kind: Service\n", File.ReadAllText(PathOf("ShopTests.Makes_a_service.received.yaml")));
    }

    [Fact]
    public void A_verified_snapshot_passes_and_clears_what_was_received()
    {
        File.WriteAllText(PathOf("ShopTests.Makes_a_service.verified.yaml"), "kind: Service\n");
        File.WriteAllText(PathOf("ShopTests.Makes_a_service.received.yaml"), "kind: Old\n");

        Match("kind: Service\n");

        Assert.False(File.Exists(PathOf("ShopTests.Makes_a_service.received.yaml")));
    }

    [Fact]
    public void A_snapshot_checked_out_with_windows_line_endings_passes()
    {
        File.WriteAllText(PathOf("ShopTests.Makes_a_service.verified.yaml"), "kind: Service\r\nname: web\r\n");

        Match("kind: Service\nname: web\n");
    }

    [Fact]
    public void A_difference_shows_the_changed_lines_and_what_to_do()
    {
        File.WriteAllText(PathOf("ShopTests.Makes_a_service.verified.yaml"), "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nport: 80\n");

        var failure = Assert.Throws<SnapshotMismatchException>(() => Match("a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nport: 81\n"));

        Assert.Contains("- port: 80\n+ port: 81\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("ShopTests.Makes_a_service.verified.yaml", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("a: 1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variant_is_part_of_the_name()
    {
        Assert.Throws<SnapshotMismatchException>(() => ManifestSnapshot.Match("a: 1\n", "prod", testFile: PathOf("ShopTests.cs"), testMethod: "Makes_a_service"));

        Assert.True(File.Exists(PathOf("ShopTests.Makes_a_service_prod.received.yaml")));
    }

    [Theory]
    [InlineData("kind: Service\nmetadata: { name: web } # ours\napiVersion: 'v1'\n")]
    [InlineData("---\nmetadata:\n    name: web\napiVersion: v1\nkind: Service\n...\n")]
    public void Comments_styles_and_the_order_of_keys_do_not_matter_where_the_meaning_is_compared(string verified)
    {
        File.WriteAllText(PathOf("ShopTests.Makes_a_service.verified.yaml"), verified);

        Match("apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n", SnapshotComparison.Semantic);
        Assert.Throws<SnapshotMismatchException>(() => Match("apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n"));
    }

    [Fact]
    public void The_order_of_a_list_matters_also_where_the_meaning_is_compared()
    {
        File.WriteAllText(PathOf("ShopTests.Makes_a_service.verified.yaml"), "kind: Other\nargs: [a, b]\n");

        var failure = Assert.Throws<SnapshotMismatchException>(() => Match("kind: Other\nargs: [b, a]\n", SnapshotComparison.Semantic));

        Assert.Contains("- a", failure.Message, StringComparison.Ordinal);
    }

    private void Match(string yaml, SnapshotComparison comparison = SnapshotComparison.Exact) =>
        ManifestSnapshot.Match(yaml, null, comparison, PathOf("ShopTests.cs"), "Makes_a_service");

    private string PathOf(string name) => Path.Combine(_folder, name);
}

namespace ManifestSdk.Tests.Rules.Workloads;

public class InvalidAzureDiskTests() : RuleTests("MSDK2059")
{
    private const string Managed = "/subscriptions/1/resourceGroups/a/providers/Microsoft.Compute/disks/d";

    private static string Disk(string disk) => $$"""
        apiVersion: v1
        kind: PersistentVolume
        metadata: { name: data }
        spec: { azureDisk: { diskName: d, {{disk}} } }
        """;

    [Fact]
    public void A_managed_disk_says_so() => Reports(
        Disk($"diskURI: [|{Managed}|]"),
        $"'{Managed}' in PersistentVolume 'data' is a managed disk. Write kind 'Managed' beside it.",
        "spec.azureDisk.diskURI");

    [Fact]
    public void A_managed_disk_is_no_file() => Reports(
        Disk("kind: Managed, diskURI: [|https://blob.example.com/d.vhd|]"),
        "'https://blob.example.com/d.vhd' in PersistentVolume 'data' is no managed disk; its URI begins with '/subscriptions/'",
        "spec.azureDisk.diskURI");

    [Theory]
    [InlineData("diskURI: [|d.vhd|]")]
    [InlineData("kind: Dedicated, diskURI: [|d.vhd|]")]
    [InlineData("kind: null, diskURI: [|d.vhd|]")]
    public void The_others_are_files_in_a_blob_store(string disk) => Reports(
        Disk(disk),
        "'d.vhd' in PersistentVolume 'data' is no disk in a blob store; its URI begins with 'https://'",
        "spec.azureDisk.diskURI");

    [Theory]
    [InlineData($"kind: Managed, diskURI: {Managed}")]
    [InlineData("diskURI: 'https://blob.example.com/d.vhd'")]
    [InlineData("kind: Shared, diskURI: 'https://blob.example.com/d.vhd'")]
    [InlineData("kind: Dedicated, diskURI: 'https://blob.example.com/d.vhd'")]
    [InlineData("kind: Other, diskURI: d")]
    [InlineData("diskURI: ''")]
    [InlineData("kind: Managed")]
    public void A_URI_of_its_kind_is_fine(string disk) => IsSilent(Disk(disk));
}

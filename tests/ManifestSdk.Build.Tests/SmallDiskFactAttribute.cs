namespace ManifestSdk.Build.Tests;

/// <summary>A test that fills a disk: it is skipped, and says so, where none can be mounted.</summary>
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = SmallDisk.IsAvailable() ? null : "a small file system is mounted for this test, which takes Linux and root";
}

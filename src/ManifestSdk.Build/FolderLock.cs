namespace ManifestSdk.Build;

/// <summary>Keeps builds that write into one folder apart, in this process and in others, so that no set is mixed with another.</summary>
/// <remarks>A file that is open is the lock, because the folder may be shared by users and machines. A killed build leaves one that nobody has open.</remarks>
internal sealed class FolderLock : IDisposable
{
    private const string Name = ".manifestsdk-lock";

    /// <summary>What Windows, Linux and macOS answer when another has the file open.</summary>
    private static readonly int[] InUse = [unchecked((int)0x80070020), 11, 35];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream _file;

    public FolderLock(OutputFolder folder)
    {
        var path = Path.Combine(folder.Root, Name);
        for (var deadline = DateTime.UtcNow + Patience; ; Thread.Sleep(Pause))
        {
            Directory.CreateDirectory(folder.Root);
            try
            {
                _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
                return;
            }
            catch (IOException exception) when (InUse.Contains(exception.HResult) && DateTime.UtcNow < deadline)
            {
                // It takes the other build as long as writing its files takes.
            }
        }
    }

    public void Dispose() => _file.Dispose();
}

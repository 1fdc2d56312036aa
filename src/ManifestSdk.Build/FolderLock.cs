namespace ManifestSdk.Build;

/// <summary>Keeps builds that write into one folder apart, in this process and in others, so that no set is mixed with another.</summary>
/// <remarks>A file that is open is the lock, because the folder may be shared by users and machines. A killed build leaves one that nobody has open.</remarks>
internal sealed class FolderLock : IDisposable
{
    private const string Name = ".manifestsdk-lock";

    /// <summary>What Windows, Linux and macOS answer when another has the file open.</summary>
    private static readonly int[] InUse = [unchecked((int)0x80070020), 11, 35];

    private static readonly bool IsWindows = Path.DirectorySeparatorChar == '\\';
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly string _path;
    private readonly FileStream _file;

    public FolderLock(OutputFolder folder)
    {
        _path = Path.Combine(folder.Root, Name);
        for (var deadline = DateTime.UtcNow + Patience; ; Thread.Sleep(Pause))
        {
            Directory.CreateDirectory(folder.Root);
            try
            {
                _file = new FileStream(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, IsWindows ? FileOptions.DeleteOnClose : FileOptions.None);
                if (IsWindows || IsStillThere())
                    return;

                _file.Dispose();
            }
            catch (IOException exception) when (InUse.Contains(exception.HResult) && DateTime.UtcNow < deadline)
            {
                // It takes the other build as long as writing its files takes.
            }
        }
    }

    /// <summary>Whether a build is writing into the folder, or was killed while it did.</summary>
    public static bool IsIn(OutputFolder folder) => File.Exists(Path.Combine(folder.Root, Name));

    public void Dispose()
    {
        if (!IsWindows)
            File.Delete(_path);
        _file.Dispose();
    }

    /// <summary>Where an open file can be deleted, the build before may have done so after this one opened it; the next would make another file, and lock that.</summary>
    private bool IsStillThere()
    {
        // Another file would have another length. To open it here would ask for the lock again.
        var length = Guid.NewGuid().GetHashCode() & 0xFFFF;
        _file.SetLength(length);
        return new FileInfo(_path) is { Exists: true } there && there.Length == length;
    }
}

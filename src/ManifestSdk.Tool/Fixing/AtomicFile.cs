namespace ManifestSdk.Tool.Fixing;

/// <summary>Replaces a file as a whole: whoever reads it sees the old text or the new one, whatever happens meanwhile.</summary>
internal static class AtomicFile
{
    public static void Replace(string path, string name, byte[] bytes)
    {
        try
        {
            // The file that a link leads to, and not the link.
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            var temporary = Path.Join(Path.GetDirectoryName(target), $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
            try
            {
                File.WriteAllBytes(temporary, bytes);
                if (!OperatingSystem.IsWindows())
                    File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));

                File.Move(temporary, target, overwrite: true);
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"Cannot write '{name}': {exception.Message}");
        }
    }
}

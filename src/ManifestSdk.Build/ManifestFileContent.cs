using System.Text;
using ManifestSdk.Yaml;

namespace ManifestSdk.Build;

/// <summary>What is in a file, as bytes.</summary>
internal static class ManifestFileContent
{
    private static readonly byte[] Mark = Of(ManifestHeader.Mark);

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static byte[] Of(string text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);

    /// <summary>The text with LF at the end of each line: a checkout on Windows may have made CRLF of it.</summary>
    public static string TextOf(string path) => File.ReadAllText(path, Encoding.UTF8).Replace("\r\n", "\n");

    public static bool HasHeader(string path)
    {
        using var file = File.OpenRead(path);
        return Mark.All(expected => file.ReadByte() == expected);
    }

    public static bool Equals(string path, byte[] content) =>
        new FileInfo(path) is { Exists: true } file && file.Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);
}

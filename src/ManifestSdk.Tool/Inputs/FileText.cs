using System.Text;

namespace ManifestSdk.Tool.Inputs;

/// <summary>The text in a file's bytes, and how it was encoded, so that an edited text becomes bytes of the same sort.</summary>
/// <param name="Text">The text without a byte order mark. What is no text is U+FFFD.</param>
/// <param name="Encoding">The encoding, which writes the byte order mark that was there.</param>
/// <param name="InvalidAt">Where the first bytes stand that are no text, if there are any.</param>
internal sealed record FileText(string Text, Encoding Encoding, int? InvalidAt)
{
    private static readonly Encoding[] MarkedEncodings =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true), new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    private static readonly UTF8Encoding Unmarked = new(encoderShouldEmitUTF8Identifier: false);

    public static FileText Of(ReadOnlySpan<byte> bytes)
    {
        var encoding = Unmarked as Encoding;
        foreach (var marked in MarkedEncodings)
        {
            if (bytes.StartsWith(marked.Preamble))
            {
                encoding = marked;
                bytes = bytes[marked.Preamble.Length..];
                break;
            }
        }

        return new FileText(encoding.GetString(bytes), encoding, InvalidIn(bytes, encoding));
    }

    public byte[] Encode(string text) => [.. Encoding.Preamble, .. Encoding.GetBytes(text)];

    private static int? InvalidIn(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            strict.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            return encoding.GetCharCount(bytes[..exception.Index]);
        }
    }
}

using System.Runtime.ExceptionServices;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tool.Inputs;

/// <summary>Reads files, several at a time.</summary>
internal sealed class SourceReader(Terminal terminal)
{
    private const int MostBytes = YamlFile.MostCharacters;

    public SourceFile[] Read(IReadOnlyList<InputFile> inputs, CancellationToken cancellationToken)
    {
        var files = new SourceFile[inputs.Count];
        try
        {
            Parallel.For(0, inputs.Count, new ParallelOptions { CancellationToken = cancellationToken }, index => files[index] = Read(inputs[index]));
        }
        catch (AggregateException exception)
        {
            // One file that cannot be read is as bad as two.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        return files;
    }

    private SourceFile Read(InputFile input)
    {
        try
        {
            using var stream = input.FullPath is { } path ? File.OpenRead(path) : terminal.Input();
            return new SourceFile(input, FileText.Of(BytesOf(stream, input)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CannotRunException($"Cannot read '{input.Name}': {exception.Message}");
        }
    }

    private static ReadOnlySpan<byte> BytesOf(Stream stream, InputFile input)
    {
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, MostBytes) : 0);
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
                throw new CannotRunException($"'{input.Name}' has more than {MostBytes / 1024 / 1024} MiB; no manifest is that large.");
        }

        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
    }
}

using System.Text;

namespace ManifestSdk.Runner.Protocol;

/// <summary>How requests and reports are spelt: fields one after the other, each text with its length before it.</summary>
internal static class Wire
{
    /// <summary>What comes before a request, and its length.</summary>
    public const byte Start = 1;

    public static byte[] Write(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
            write(writer);

        return bytes.ToArray();
    }

    public static T Read<T>(byte[] bytes, Func<BinaryReader, T> read)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        return read(reader);
    }

    public static void WriteAll<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
            write(item);
    }

    public static T[] ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();

        return items;
    }
}

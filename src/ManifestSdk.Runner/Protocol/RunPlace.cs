using System.Globalization;

namespace ManifestSdk.Runner.Protocol;

/// <summary>A place in a source file.</summary>
/// <param name="File">The full path.</param>
/// <param name="Line">The line, from 1 on.</param>
/// <param name="Column">The column, from 1 on.</param>
internal sealed record RunPlace(string File, int Line, int Column)
{
    public void Write(BinaryWriter writer)
    {
        writer.Write(File);
        writer.Write(Line);
        writer.Write(Column);
    }

    public static RunPlace Read(BinaryReader reader) => new(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32());

    /// <summary>Reads <c>Shop.cs(12,20)</c>.</summary>
    public static RunPlace Parse(string text)
    {
        var bracket = text.LastIndexOf('(');
        var numbers = text.Substring(bracket + 1).TrimEnd(')').Split(',');
        return new(text.Substring(0, bracket), int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", File, Line, Column);
}

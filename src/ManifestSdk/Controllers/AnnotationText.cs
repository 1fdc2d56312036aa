using System.Globalization;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk.Controllers;

/// <summary>Spells the arguments of typed builder methods as annotation texts. Judges nothing; rules look at the text.</summary>
internal static class AnnotationText
{
    public static string Of(bool value) => value ? "true" : "false";

    public static string OnOff(bool value) => value ? "on" : "off";

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(string? value, string parameter) => value ?? throw new ArgumentNullException(parameter);

    /// <summary>A value that has perhaps a place of its own.</summary>
    public static ManifestScalar Of(IWrittenValue? value, string parameter)
    {
        var node = (value ?? throw new ArgumentNullException(parameter)).At(CallSite.Argument(parameter));
        return node.Text is null ? ManifestScalar.Of(node.ToString(), node.Origin) : node;
    }

    public static ManifestScalar List(IEnumerable<string>? values, string separator, string parameter) => Join(
        separator,
        parameter,
        (values ?? throw new ArgumentNullException(parameter)).Select((value, index) => Item(Of(value, parameter), parameter, index)));

    public static ManifestScalar List(int[]? values, string separator, string parameter) =>
        List(values?.Select(static value => Of(value)), separator, parameter);

    /// <summary>A line of CSV.</summary>
    public static ManifestScalar Csv(string[]? items, string parameter) =>
        List(items?.Select(item => CsvValue.Quote(Of(item, parameter))), ",", parameter);

    public static ManifestScalar List(IEnumerable<IWrittenValue> values, string separator, string parameter) =>
        Join(separator, parameter, WrittenValue.Read(values, parameter));

    public static ManifestScalar Pairs((string Key, string Value)[]? pairs, string parameter) => Join(
        ",",
        parameter,
        (pairs ?? throw new ArgumentNullException(parameter)).Select((pair, index) =>
            Item(PairList.Join(Of(pair.Key, parameter), Of(pair.Value, parameter)), parameter, index)));

    /// <summary>A JSON array of records.</summary>
    public static string Records<T>(T[]? records, Func<T, string> json, string parameter)
        where T : class =>
        Json.JsonText.Array((records ?? throw new ArgumentNullException(parameter)).Select(record => json(record ?? throw new ArgumentNullException(parameter))));

    private static ManifestScalar Item(string text, string parameter, int index) => ManifestScalar.Of(text, CallSite.Argument(parameter, index));

    private static ManifestScalar Join(string separator, string parameter, IEnumerable<ManifestScalar> items)
    {
        var parts = items.ToArray();
        return ManifestScalar.OfParts(string.Join(separator, parts.Select(static part => part.ToString())), CallSite.Argument(parameter), parts);
    }
}

using System.Globalization;
using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Controllers;

/// <summary>Spells the arguments of typed builder methods as annotation texts. Judges nothing; rules look at the text.</summary>
internal static class AnnotationText
{
    public static string Of(bool value) => value ? "true" : "false";

    public static string OnOff(bool value) => value ? "on" : "off";

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(string? value, string parameter) => value ?? throw new ArgumentNullException(parameter);

    public static string List(IEnumerable<string>? values, string separator, string parameter) =>
        string.Join(separator, (values ?? throw new ArgumentNullException(parameter)).Select(value => Of(value, parameter)));

    public static string List(int[]? values, string separator, string parameter) =>
        List(values?.Select(static value => Of(value)), separator, parameter);

    public static string Pairs((string Key, string Value)[]? pairs, string parameter) => PairList.Join(
        (pairs ?? throw new ArgumentNullException(parameter)).Select(pair => (Of(pair.Key, parameter), Of(pair.Value, parameter))));

    /// <summary>A JSON array of records.</summary>
    public static string Records<T>(T[]? records, Func<T, string> json, string parameter)
        where T : class =>
        Json.JsonText.Array((records ?? throw new ArgumentNullException(parameter)).Select(record => json(record ?? throw new ArgumentNullException(parameter))));
}

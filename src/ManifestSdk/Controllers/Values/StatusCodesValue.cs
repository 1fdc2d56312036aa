using System.Globalization;

namespace ManifestSdk.Controllers.Values;

/// <summary>Status codes that mean healthy: codes and ranges between commas. gRPC codes, up to 99, are understood as well.</summary>
internal sealed class StatusCodesValue(int min, int max) : AnnotationValue
{
    private const int MaxGrpcCode = 99;

    public override string Description => string.Format(
        CultureInfo.InvariantCulture, "codes or ranges from {0} to {1} (0 to 99 for gRPC), such as `200,201` or `200-399`", min, max);

    public override IEnumerable<ValueProblem> Check(string text)
    {
        foreach (var item in text.Split(','))
        {
            var ends = item.Split('-').Select(Parse).ToArray();
            if (ends.Length > 2 || ends.Any(static end => end is null))
                yield return new(ValueProblemKind.Form, $"'{item}' is not a status code or range; write for example '200' or '200-399', with commas and no blanks between them");
            else if (ends.Any(end => !IsCode(end!.Value)))
            {
                var message = string.Format(CultureInfo.InvariantCulture, "'{0}' is out of range; write codes from {1} to {2}", item, min, max);
                yield return new(ValueProblemKind.Range, message);
            }
        }
    }

    private bool IsCode(int code) => (code >= min && code <= max) || code <= MaxGrpcCode;

    private static int? Parse(string text) =>
        text.Length is > 0 and <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null;
}

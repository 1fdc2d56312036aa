using System.Globalization;

namespace ManifestSdk.Controllers.Json;

internal sealed record JsonNumber(string Text, int Position) : JsonNode(Position)
{
    public override string TypeName => "a number";

    /// <summary>The number where it is a whole one.</summary>
    public long? Integer =>
        long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}

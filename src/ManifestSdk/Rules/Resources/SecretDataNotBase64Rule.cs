using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Resources;

/// <summary>Values in a Secret's <c>data</c> are base64; plain text belongs into <c>stringData</c>.</summary>
internal sealed class SecretDataNotBase64Rule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8004", "secret-data-not-base64", "A Secret's data is base64", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from config in ConfigData.Over(set.Index)
        let field = config.Kind == "Secret" ? "data" : "binaryData"
        from entry in config.Root.Mapping(field)?.Entries ?? []
        where entry.Value is ManifestScalar { Text: { } text } && !IsBase64(text)
        select On(
            config,
            entry.Value,
            $"The value of '{entry.Key}' in {field} of {config} is not base64. Plain text belongs into {(field == "data" ? "stringData" : "data")}.");

    private static bool IsBase64(string text)
    {
        var characters = text.Where(static character => character is not ('\n' or '\r')).ToArray();
        var padding = characters.Reverse().TakeWhile(static character => character == '=').Count();
        return characters.Length % 4 == 0 && padding <= 2 && characters.Take(characters.Length - padding).All(IsDigit);
    }

    private static bool IsDigit(char character) =>
        character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/';
}

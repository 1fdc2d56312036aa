namespace ManifestSdk.Rules.Advice;

/// <summary>Guesses what is a secret by its name.</summary>
internal static class SecretText
{
    private static readonly string[] Endings =
        ["password", "passwd", "passphrase", "secret", "token", "api_key", "apikey", "private_key", "secret_key", "access_key"];

    /// <summary>What switches such as <c>ALLOW_EMPTY_PASSWORD</c> are set to.</summary>
    private static readonly string[] SwitchValues = ["yes", "no", "true", "false", "on", "off", "0", "1"];

    public static bool IsName(string name) => Endings.Any(ending => name.Replace('-', '_').EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>References to other variables and files hold no secret themselves.</summary>
    public static bool IsLiteral(string value) =>
        value.Length > 0
        && value[0] != '/'
        && !value.Contains("$(")
        && !SwitchValues.Contains(value, StringComparer.OrdinalIgnoreCase);
}

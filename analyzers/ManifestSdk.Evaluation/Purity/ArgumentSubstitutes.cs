namespace ManifestSdk.Evaluation;

/// <summary>Stands in for the guards of the argument exceptions, which .NET Framework lacks.</summary>
internal static class ArgumentSubstitutes
{
    public static void ThrowIfNull(object? argument, string? paramName)
    {
        if (argument is null)
            throw new ArgumentNullException(paramName);
    }

    public static void ThrowIfNullOrEmpty(string? argument, string? paramName)
    {
        ThrowIfNull(argument, paramName);
        if (argument!.Length == 0)
            throw new ArgumentException("The value cannot be an empty string.", paramName);
    }

    public static void ThrowIfNullOrWhiteSpace(string? argument, string? paramName)
    {
        ThrowIfNull(argument, paramName);
        if (string.IsNullOrWhiteSpace(argument))
            throw new ArgumentException("The value cannot be an empty string or composed entirely of whitespace.", paramName);
    }
}

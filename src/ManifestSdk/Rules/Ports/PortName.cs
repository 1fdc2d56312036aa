namespace ManifestSdk.Rules.Ports;

/// <summary>The name of a container port, which target ports, probes and Ingress backends refer to: an IANA service name.</summary>
internal static class PortName
{
    public const int MaxLength = 15;

    public static bool IsValid(string name) => Problem(name) is null;

    /// <summary>What is wrong with a name, as the rest of a sentence about it; <see langword="null"/> for a good one.</summary>
    public static string? Problem(string name) => name switch
    {
        _ when name.Length > MaxLength => $"has {name.Length} characters; a port name has at most {MaxLength}",
        _ when !name.All(static character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') =>
            "is not a port name; use lower-case letters, digits and '-'",
        _ when !name.Any(static character => character is >= 'a' and <= 'z') => "has no letter; a port name needs one",
        _ when name.StartsWith("-", StringComparison.Ordinal) || name.EndsWith("-", StringComparison.Ordinal) =>
            "starts or ends with '-'; a port name starts and ends with a letter or digit",
        _ when name.Contains("--") => "contains '--'; a port name has single dashes only",
        _ => null,
    };
}

using System.Globalization;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Aws;

/// <summary>A port of a Service that health checks name instead of giving its number.</summary>
internal static class HealthCheckPortName
{
    /// <summary>What is wrong with the name for a Service; <see langword="null"/> where nothing is, or where no name is written.</summary>
    public static string? Problem(ServiceView service, string? written, bool isIpTarget)
    {
        if (written is null or "" or "traffic-port" || long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) || service.Ports.Count == 0)
            return null;

        if (service.Ports.FirstOrDefault(port => port.Name == written) is not { } port)
        {
            var names = service.Ports.Select(static candidate => candidate.Name).OfType<string>().ToArray();
            return $"Service '{service.Resource.Name}' has no port named '{written}' for the health check.{Instead(written, names)}";
        }

        return isIpTarget && port.Target?.Text is { } target
            ? $"Port '{written}' of Service '{service.Resource.Name}' leads to the target port '{target}', which is a name, and with ip targets the controller needs a number there. Write the number of the Pods' port, or 'traffic-port'."
            : null;
    }

    private static string Instead(string written, string[] names) =>
        NearMiss.Question(written, names) is { Length: > 0 } question ? question
        : names.Length == 0 ? " Its ports have no names; write a number or 'traffic-port'."
        : $" It has {Wording.Choice(names)}.";
}

using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk.Aws;

/// <summary>Writes the health check that an Ingress and the Services behind it describe alike.</summary>
internal static class AlbHealthCheck
{
    /// <summary>The parameters have the names of the public methods' own, which places are looked up by.</summary>
    public static void Record(RecordedMapping annotations, string path, Duration? intervalSeconds, Duration? timeoutSeconds, string? successCodes)
    {
        Set(annotations, AlbKeys.HealthCheckPath, AnnotationText.Of(path, nameof(path)), nameof(path));
        Set(annotations, AlbKeys.HealthCheckInterval, intervalSeconds, nameof(intervalSeconds));
        Set(annotations, AlbKeys.HealthCheckTimeout, timeoutSeconds, nameof(timeoutSeconds));
        Set(annotations, AlbKeys.SuccessCodes, successCodes, nameof(successCodes));
    }

    private static void Set(RecordedMapping annotations, string key, Duration? time, string parameter)
    {
        if (time is not null)
            annotations.Set(key, AnnotationText.Of(time, parameter), CallSite.Call);
    }

    private static void Set(RecordedMapping annotations, string key, string? text, string parameter)
    {
        if (text is not null)
            annotations.Set(key, ManifestScalar.Of(text, CallSite.Argument(parameter)), CallSite.Call);
    }
}

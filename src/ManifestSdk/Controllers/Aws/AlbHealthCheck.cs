using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk.Aws;

/// <summary>Writes the health check that an Ingress and the Services behind it describe alike.</summary>
internal static class AlbHealthCheck
{
    /// <summary>The parameters have the names of the public methods' own, which places are looked up by.</summary>
    public static void Record(RecordedMapping annotations, string path, int? intervalSeconds, int? timeoutSeconds, string? successCodes)
    {
        Set(annotations, AlbKeys.HealthCheckPath, AnnotationText.Of(path, nameof(path)), nameof(path));
        Set(annotations, AlbKeys.HealthCheckInterval, intervalSeconds is { } interval ? AnnotationText.Of(interval) : null, nameof(intervalSeconds));
        Set(annotations, AlbKeys.HealthCheckTimeout, timeoutSeconds is { } timeout ? AnnotationText.Of(timeout) : null, nameof(timeoutSeconds));
        Set(annotations, AlbKeys.SuccessCodes, successCodes, nameof(successCodes));
    }

    private static void Set(RecordedMapping annotations, string key, string? text, string parameter)
    {
        if (text is not null)
            annotations.Set(key, ManifestScalar.Of(text, CallSite.Argument(parameter)), CallSite.Call);
    }
}

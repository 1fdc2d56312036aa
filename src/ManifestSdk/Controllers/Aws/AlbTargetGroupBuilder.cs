namespace ManifestSdk.Aws;

public sealed partial class AlbTargetGroupBuilder
{
    /// <summary>Tells how the Service's Pods are found healthy: the <c>healthcheck-*</c> annotations.</summary>
    /// <param name="path">The path to ask for, which answers without login and without redirect.</param>
    /// <param name="intervalSeconds">The time from one check to the next, 5 to 300 seconds, more than the timeout (MSDK5007).</param>
    /// <param name="timeoutSeconds">How long a check waits, 2 to 120 seconds.</param>
    /// <param name="successCodes">The status codes that mean healthy, such as <c>200-299</c>.</param>
    public AlbTargetGroupBuilder HealthCheck(string path, Duration? intervalSeconds = null, Duration? timeoutSeconds = null, string? successCodes = null)
    {
        AlbHealthCheck.Record(_annotations, path, intervalSeconds, timeoutSeconds, successCodes);
        return this;
    }
}

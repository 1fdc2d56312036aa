namespace ManifestSdk.ApiServer.Tests.Servers;

/// <summary>A test that asks a real API server. Without one it is skipped, and the results say so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ApiServerFactAttribute : FactAttribute
{
    public ApiServerFactAttribute()
    {
        if (!ApiServer.IsConfigured)
            Skip = ApiServer.HowToStart;
    }
}

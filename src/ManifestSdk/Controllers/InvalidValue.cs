namespace ManifestSdk.Controllers;

/// <summary>What a controller makes of a value that it does not understand.</summary>
internal enum InvalidValue
{
    /// <summary>It, or the cloud behind it, refuses the object.</summary>
    Refused,

    /// <summary>It goes on as if the annotation was not there.</summary>
    Ignored,

    /// <summary>It drops a protection that the annotation belongs to, and serves the route without.</summary>
    Unprotected,
}

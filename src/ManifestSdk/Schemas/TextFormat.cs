namespace ManifestSdk.Schemas;

/// <summary>What a text must look like.</summary>
internal enum TextFormat
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>A point in time as RFC 3339 writes it.</summary>
    Time,

    /// <summary>Bytes in base64.</summary>
    Bytes,
}

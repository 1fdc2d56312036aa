using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Aws;

/// <summary>A claim that a bearer token must carry, beside issuer and times.</summary>
public sealed record AlbJwtClaim
{
    private AlbJwtClaim(string name, string format, string[] values) => Json = JsonText.Object(
        ("format", JsonText.Quote(format)),
        ("name", JsonText.Quote(name ?? throw new ArgumentNullException(nameof(name)))),
        ("values", JsonText.Texts(values ?? throw new ArgumentNullException(nameof(values)))));

    internal string Json { get; }

    /// <summary>The claim is one text, equal to one of these.</summary>
    /// <param name="name">The claim's name; not <c>exp</c>, <c>iss</c>, <c>nbf</c> or <c>iat</c>.</param>
    /// <param name="values">One to ten texts.</param>
    public static AlbJwtClaim Text(string name, params string[] values) => new(name, "single-string", values);

    /// <summary>The claim is an array that contains one of these.</summary>
    /// <param name="name">The claim's name; not <c>exp</c>, <c>iss</c>, <c>nbf</c> or <c>iat</c>.</param>
    /// <param name="values">One to ten texts.</param>
    public static AlbJwtClaim Array(string name, params string[] values) => new(name, "string-array", values);

    /// <summary>The claim is a text of words between blanks, such as <c>scope</c>, that contains one of these.</summary>
    /// <param name="name">The claim's name; not <c>exp</c>, <c>iss</c>, <c>nbf</c> or <c>iat</c>.</param>
    /// <param name="values">One to ten words.</param>
    public static AlbJwtClaim Words(string name, params string[] values) => new(name, "space-separated-values", values);

    /// <summary>The claim as it is written.</summary>
    public override string ToString() => Json;
}

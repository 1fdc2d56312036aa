using System.Diagnostics.CodeAnalysis;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>
/// An image in a registry, written as text, <c>"registry.example.com/shop/api:1.4.2"</c>, or a repository that a tag or digest
/// is added to: <c>image.WithTag("1.4.2")</c>. A text that no container runtime understands leads to MSDK2025.
/// </summary>
public sealed record ImageReference : IWrittenValue
{
    private readonly ManifestScalar _node;

    private ImageReference(ManifestScalar node) => _node = node;

    ManifestScalar IWrittenValue.Node => _node;

    /// <summary>Takes a reference as it is written.</summary>
    /// <param name="text">A repository, perhaps with its registry before it, and a tag or digest behind it; a null stays one.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ImageReference?(string? text) =>
        text is null ? null : new(ManifestScalar.Of(text, CallSite.Argument(nameof(text))));

    /// <summary>The same repository with this tag, and without a digest.</summary>
    /// <param name="tag">At most 128 letters, digits, underscores, dots and dashes (MSDK2025).</param>
    public ImageReference WithTag(string tag) =>
        Compose(Part(ImageParts.Repository), Written(tag, nameof(tag)), ManifestScalar.Of(""));

    /// <summary>The same repository, and tag if there is one, with this digest.</summary>
    /// <param name="digest">An algorithm and hexadecimal digits: <c>sha256:</c> and 64 of them (MSDK2025).</param>
    public ImageReference WithDigest(string digest) =>
        Compose(Part(ImageParts.Repository), Part(ImageParts.Tag), Written(digest, nameof(digest)));

    /// <summary>The reference as it is written.</summary>
    public override string ToString() => _node.ToString();

    private static ManifestScalar Written(string text, string parameter) =>
        ManifestScalar.Of(text ?? throw new ArgumentNullException(parameter), CallSite.Argument(parameter));

    private static ImageReference Compose(params ManifestScalar[] parts) =>
        new(ManifestScalar.OfParts(ImageParts.Join(parts[0].Text!, parts[1].Text!, parts[2].Text!), CallSite.Call, parts));

    private ManifestScalar Part(int index) =>
        _node.Parts.Count > 0 ? _node.Parts[index] : ManifestScalar.Of(ImageParts.Split(ToString())[index], _node.Origin);
}

using System.Text.RegularExpressions;

namespace ManifestSdk.Rules.Workloads;

/// <summary>What container runtimes understand as an image: a repository, perhaps in a registry, and a tag or digest.</summary>
internal static class ImageForm
{
    private const string HostLabel = "[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?";
    private const string PathName = @"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*";

    private static readonly Regex Host = new($@"\A({HostLabel}(\.{HostLabel})*|\[[0-9a-fA-F:]+\])(:[0-9]+)?\z", RegexOptions.CultureInvariant);
    private static readonly Regex Path = new($@"\A{PathName}(/{PathName})*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Tag = new(@"\A[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}\z", RegexOptions.CultureInvariant);
    private static readonly Regex Digest = new(@"\A(sha256:[0-9a-f]{64}|(?!sha256:)[A-Za-z][A-Za-z0-9]*([-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})\z", RegexOptions.CultureInvariant);

    /// <summary>The part that is wrong, what is wrong with it, and what was probably meant; <see langword="null"/> for an image.</summary>
    public static (int Part, string Message, string? Meant)? ProblemOf(string text)
    {
        var parts = ImageParts.Split(text);
        if (parts[ImageParts.Repository].Contains("://"))
            return (ImageParts.Repository, "begins with a scheme; begin with the registry's host", null);
        if (!IsRepository(parts[ImageParts.Repository]))
            return RepositoryProblem(parts);
        if (ImageParts.Join(parts[0], parts[1], parts[2]) != text)
            return (ImageParts.Repository, "has nothing behind its ':' or '@'; write the tag or digest, or neither", null);
        if (parts[ImageParts.Tag] is { Length: > 0 } tag && !Tag.IsMatch(tag))
            return (ImageParts.Tag, $"has the tag '{tag}'; a tag has at most 128 letters, digits, '_', '.' and '-', and begins with none of the last two", null);

        return parts[ImageParts.Digest] is { Length: > 0 } digest && !Digest.IsMatch(digest)
            ? (ImageParts.Digest, $"has the digest '{digest}'; write 'sha256:' and 64 hexadecimal digits in lower case", null)
            : null;
    }

    private static (int Part, string Message, string? Meant) RepositoryProblem(string[] parts)
    {
        var repository = parts[ImageParts.Repository];
        var lower = repository.ToLowerInvariant();
        return IsRepository(lower)
            ? (ImageParts.Repository, $"has capitals in its repository; write '{lower}'", ImageParts.Join(lower, parts[1], parts[2]))
            : (ImageParts.Repository, $"has the repository '{repository}'; write names of lower-case letters and digits between slashes, '.', '_' and '-' only inside them", null);
    }

    private static bool IsRepository(string text)
    {
        var slash = text.IndexOf('/');
        return slash > 0 && IsRegistry(text.Substring(0, slash))
            ? Host.IsMatch(text.Substring(0, slash)) && Path.IsMatch(text.Substring(slash + 1))
            : Path.IsMatch(text);
    }

    /// <summary>A first name with what a host needs is the registry; any other looks the same either way.</summary>
    private static bool IsRegistry(string first) => first.IndexOfAny(['.', ':', '[']) >= 0;
}

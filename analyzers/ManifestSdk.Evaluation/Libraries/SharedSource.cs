using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Evaluation;

/// <summary>
/// The source of a library as its assembly carries it: attributes that name each file and hold its text, and one with the
/// options that the text was compiled with. The generator writes it where a project sets <c>ManifestShareSource</c>.
/// </summary>
public sealed class SharedSource
{
    private const string OptionsKey = "ManifestSdk.SourceOptions";
    private const string FileKey = "ManifestSdk.Source:";

    private SharedSource(IReadOnlyList<KeyValuePair<string, string>> attributes) => Attributes = attributes;

    /// <summary>The arguments of the <c>AssemblyMetadata</c> attributes: the options first, then a pair for each file.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; }

    /// <summary>What a library's assembly has to carry.</summary>
    /// <param name="library">The library, while it is compiled.</param>
    /// <param name="folder">The project's folder; paths are given relative to it, so that they are the same on every machine.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static SharedSource Of(Compilation library, string folder, CancellationToken cancellationToken)
    {
        var options = ((CSharpCompilation)library).Options;
        var parsing = library.SyntaxTrees.Select(static tree => tree.Options).OfType<CSharpParseOptions>().FirstOrDefault() ?? CSharpParseOptions.Default;
        var header = string.Join(";", [((int)parsing.LanguageVersion).ToString("D"), options.CheckOverflow ? "checked" : "unchecked", .. parsing.PreprocessorSymbolNames]);

        return new([
            new(OptionsKey, header),
            .. library.SyntaxTrees.Select(tree => new KeyValuePair<string, string>(FileKey + Relative(tree.FilePath, folder), tree.GetText(cancellationToken).ToString())),
        ]);
    }

    /// <summary>Reads what an assembly carries; <see langword="null"/> when that is no source.</summary>
    internal static SharedSource? In(IAssemblySymbol library)
    {
        var attributes = library.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.Name == nameof(System.Reflection.AssemblyMetadataAttribute))
            .Select(static attribute => attribute.ConstructorArguments is [{ Value: string key }, { Value: string value }] ? new KeyValuePair<string, string>(key, value) : default)
            .Where(static pair => pair.Key == OptionsKey || pair.Key?.StartsWith(FileKey, StringComparison.Ordinal) == true)
            .OrderByDescending(static pair => pair.Key == OptionsKey)
            .ToArray();
        return attributes is [{ Key: OptionsKey }, ..] ? new SharedSource(attributes) : null;
    }

    /// <summary>Compiles the library again, in memory.</summary>
    internal CSharpCompilation Compile(AssemblyIdentity identity, IEnumerable<MetadataReference> references, CancellationToken cancellationToken)
    {
        var header = Attributes[0].Value.Split(';');
        var parsing = new CSharpParseOptions(LanguageOf(header[0]), DocumentationMode.None, preprocessorSymbols: header.Skip(2));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, checkOverflow: header.ElementAtOrDefault(1) == "checked", cryptoPublicKey: identity.PublicKey, allowUnsafe: true);
        var trees = Attributes.Skip(1).Select(file =>
            CSharpSyntaxTree.ParseText(file.Value, parsing, $"{identity.Name}/{file.Key.Substring(FileKey.Length)}", cancellationToken: cancellationToken));
        return CSharpCompilation.Create(identity.Name, trees, references, options);
    }

    /// <summary>A compiler older than the library's does what it can; a body that it cannot read is said to have errors.</summary>
    private static LanguageVersion LanguageOf(string number) =>
        int.TryParse(number, out var version) && Enum.IsDefined(typeof(LanguageVersion), version) ? (LanguageVersion)version : LanguageVersion.Latest;

    private static string Relative(string path, string folder)
    {
        path = path.Replace('\\', '/');
        folder = folder.Replace('\\', '/').TrimEnd('/') + "/";
        return path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) ? path.Substring(folder.Length) : path.Substring(path.LastIndexOf('/') + 1);
    }
}

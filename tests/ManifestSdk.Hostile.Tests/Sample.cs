using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Hostile.Tests;

/// <summary>The files of a sample, each of which can be broken.</summary>
internal sealed class Sample(string name)
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq;";

    public static readonly Sample[] All = [new("QuickStart"), new("Article"), new("Shop")];

    public string Name => name;

    public (string Path, string Text)[] Files { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples", name), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(static file => (Path.GetFileName(file), File.ReadAllText(file))),
    ];

    /// <summary>The places where something can be taken away or put in.</summary>
    public IEnumerable<(int File, SyntaxToken Token)> Tokens =>
        Files.SelectMany((file, index) => CSharpSyntaxTree.ParseText(file.Text, SourceRun.Parsing).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0).Select(token => (index, token)));

    /// <summary>The sample with one of its files in another form.</summary>
    public IEnumerable<(string Path, string Text)> With(int file, string text) =>
        Files.Select((original, index) => index == file ? (original.Path, text) : original).Append(("Usings.cs", Usings));

    public override string ToString() => name;
}

using System.Collections;
using ManifestSdk.CatalogGenerator.Model;
using YamlDotNet.Core;

namespace ManifestSdk.CatalogGenerator.Parsing;

/// <summary>Gathers what is wrong with one file.</summary>
internal sealed class ProblemList(string path) : IEnumerable<CatalogProblem>
{
    private readonly List<CatalogProblem> _problems = [];

    public void Add(CatalogProblemKind kind, string message, Mark at) =>
        _problems.Add(new(kind, message, path, Math.Max(0, (int)at.Line - 1), Math.Max(0, (int)at.Column - 1)));

    public IEnumerator<CatalogProblem> GetEnumerator() => _problems.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

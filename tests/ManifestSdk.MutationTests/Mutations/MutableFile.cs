using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.MutationTests.Mutations;

/// <summary>A source file, with the mutants of its members.</summary>
internal sealed class MutableFile
{
    private readonly SyntaxTree _tree;
    private readonly List<(MutableMember Member, int Number, List<Mutant> Mutants)> _members = [];

    public MutableFile(SyntaxTree tree, string path, SemanticModel model, Numbers numbers)
    {
        _tree = tree;
        var keys = new Dictionary<string, int>();
        foreach (var type in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().Where(static type => type is not InterfaceDeclarationSyntax))
        {
            foreach (var member in type.Members.Select(MutableMember.Of).OfType<MutableMember>())
            {
                var number = numbers.NextMember();
                var edits = Mutator.EditsOf(member.Code, model).Distinct();
                _members.Add((member, number, [.. edits.Select(edit => MutantOf(edit, path, number, keys, numbers))]));
            }
        }
    }

    public IEnumerable<Mutant> Mutants => _members.SelectMany(static member => member.Mutants);

    /// <summary>Leaves out what does not compile.</summary>
    public void Remove(IReadOnlySet<int> mutants)
    {
        foreach (var (_, _, list) in _members)
            list.RemoveAll(mutant => mutants.Contains(mutant.Id));
    }

    /// <summary>The file with all its mutants, and which part of it is which mutant.</summary>
    public (SyntaxTree Tree, List<(TextSpan Span, int Mutant)> Copies) WithMutants()
    {
        var source = _tree.ToString();
        var text = new System.Text.StringBuilder();
        var copies = new List<(TextSpan, int)>();
        var end = 0;
        foreach (var (member, number, mutants) in _members.OrderBy(static member => member.Member.Node.SpanStart))
        {
            text.Append(source, end, member.Node.SpanStart - end);
            text.AppendLine(member.Choice(number, mutants.Select(static mutant => mutant.Id)));
            text.AppendLine(member.Copy(0));
            foreach (var mutant in mutants)
            {
                var copy = member.Copy(mutant.Id, mutant.Edit);
                copies.Add((new TextSpan(text.Length, copy.Length), mutant.Id));
                text.AppendLine(copy);
            }

            end = member.Node.Span.End;
        }

        text.Append(source, end, source.Length - end);
        return (CSharpSyntaxTree.ParseText(text.ToString(), (CSharpParseOptions)_tree.Options, _tree.FilePath, System.Text.Encoding.UTF8), copies);
    }

    private Mutant MutantOf(Edit edit, string path, int member, Dictionary<string, int> keys, Numbers numbers)
    {
        var text = _tree.GetText();
        var line = text.Lines.GetLineFromPosition(edit.Span.Start).LineNumber + 1;
        var key = $"{path}: {OnOneLine(text.ToString(edit.Span))} → {OnOneLine(edit.Replacement)}";
        var count = keys[key] = keys.GetValueOrDefault(key) + 1;
        return new(numbers.NextMutant(), member, $"{path}({line})", count == 1 ? key : $"{key} ({count})", edit);
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using ManifestSdk.CatalogGenerator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.CatalogGenerator;

/// <summary>What the generator says about malformed catalogue data.</summary>
internal static class CatalogDiagnostics
{
    private static readonly DiagnosticDescriptor Unreadable = Describe("MSDKCAT01", "The catalogue must be YAML");
    private static readonly DiagnosticDescriptor WrongEntry = Describe("MSDKCAT02", "A catalogue entry must be complete and known");
    private static readonly DiagnosticDescriptor WrongReference = Describe("MSDKCAT03", "What a catalogue entry names must exist");

    public static Diagnostic Create(CatalogProblem problem)
    {
        var position = new LinePosition(problem.Line, problem.Column);
        var location = Location.Create(problem.Path, new TextSpan(0, 0), new LinePositionSpan(position, position));
        return Diagnostic.Create(DescriptorOf(problem.Kind), location, problem.Message);
    }

    private static DiagnosticDescriptor DescriptorOf(CatalogProblemKind kind) => kind switch
    {
        CatalogProblemKind.Unreadable => Unreadable,
        CatalogProblemKind.WrongReference => WrongReference,
        _ => WrongEntry,
    };

    private static DiagnosticDescriptor Describe(string id, string title) =>
        new(id, title, "{0}", "Catalog", DiagnosticSeverity.Error, isEnabledByDefault: true);
}

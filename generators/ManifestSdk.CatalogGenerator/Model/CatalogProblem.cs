namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>Something wrong in a catalogue file. Line and column count from zero.</summary>
internal sealed record CatalogProblem(CatalogProblemKind Kind, string Message, string Path, int Line, int Column);

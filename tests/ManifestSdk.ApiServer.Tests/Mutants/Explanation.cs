namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>Why the server and <c>manifest lint</c> may judge some mutants differently.</summary>
/// <param name="Class">The heading under which they are counted.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Covers">Which they are.</param>
internal sealed record Explanation(string Class, string Reason, Func<Disagreement, bool> Covers);

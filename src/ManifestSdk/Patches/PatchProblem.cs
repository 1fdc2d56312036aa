using ManifestSdk.Model;

namespace ManifestSdk.Patches;

/// <summary>Why a patch was not applied.</summary>
/// <param name="Message">What is wrong, and what to write instead.</param>
/// <param name="Origin">Where it was written.</param>
internal sealed record PatchProblem(string Message, Origin Origin);

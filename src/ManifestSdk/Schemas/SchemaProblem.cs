using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Schemas;

/// <summary>A place of a resource that breaks its schema.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Node">The value.</param>
/// <param name="Entry">The entry whose key is wrong, where it is the key.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
/// <param name="Fix">The edit that mends it, where one is known.</param>
internal sealed record SchemaProblem(
    SchemaProblemKind Kind, ManifestResource Resource, ManifestNode Node, ManifestEntry? Entry, string Message, ManifestFix? Fix);

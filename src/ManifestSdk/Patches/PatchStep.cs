using System.Globalization;
using ManifestSdk.Model;

namespace ManifestSdk.Patches;

/// <summary>One step of a patch's path: a field, <c>spec</c>, or an item of a list, <c>[0]</c>, <c>[api]</c> or <c>[port=80]</c>.</summary>
/// <remarks>A bare word in brackets, <c>[api]</c>, is an item's name where there is a list, and a field where there is none.</remarks>
/// <param name="Text">The step as it is written, without brackets.</param>
/// <param name="InBrackets">Whether it stands in brackets; what does is an item wherever there is a list.</param>
/// <param name="Origin">Where it is written.</param>
internal sealed record PatchStep(string Text, bool InBrackets, Origin Origin)
{
    /// <summary>Whether nothing but an item of a list can be meant.</summary>
    public bool IsItem => InBrackets && (Text.Contains('=') || TryIndex(Text, out _));

    /// <summary>The index of the item that is meant, or −1 when the list has none such.</summary>
    public int IndexIn(ManifestSequence list)
    {
        if (TryIndex(Text, out var index))
            return index < list.Items.Count ? index : -1;

        var equals = Text.IndexOf('=');
        var (key, value) = equals < 0 ? ("name", Text) : (Text.Substring(0, equals), Text.Substring(equals + 1));
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (list.Items[i] is ManifestMapping item && item[key] is ManifestScalar scalar && scalar.ToString() == value)
                return i;
        }

        return -1;
    }

    private static bool TryIndex(string text, out int index) => int.TryParse(
        text, NumberStyles.None, CultureInfo.InvariantCulture, out index);
}

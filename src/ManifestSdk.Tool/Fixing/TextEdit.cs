using ManifestSdk.Rules;

namespace ManifestSdk.Tool.Fixing;

/// <summary>A fix, as a change of one piece of a file's text.</summary>
/// <param name="Fix">What it does.</param>
/// <param name="NewText">What to write in place of its target, as YAML spells it; with what stands between, where another edit belongs to it.</param>
internal sealed record TextEdit(ManifestFix Fix, string NewText)
{
    public int Start => Fix.Target.Start;

    public int End => Last.Target.Start + Last.Target.Length;

    private ManifestFix Last => Fix.Beside ?? Fix;
}

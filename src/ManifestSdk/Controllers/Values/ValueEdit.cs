namespace ManifestSdk.Controllers.Values;

/// <summary>Another text for a piece of a value, such as one field of its JSON.</summary>
/// <param name="Start">The zero-based position of the piece.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Text">What to write in its place.</param>
internal sealed record ValueEdit(int Start, int Length, string Text)
{
    public string ApplyTo(string value) => value.Substring(0, Start) + Text + value.Substring(Start + Length);
}

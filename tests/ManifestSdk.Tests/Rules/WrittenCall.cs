using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk.Tests.Rules;

/// <summary>The C# of one builder call: where its arguments stand is found by their text.</summary>
internal sealed class WrittenCall(string source) : CallSite
{
    private const string File = "Shop.cs";
    private readonly Dictionary<string, string> _arguments = [];

    protected override Origin CallOrigin => Place(source);

    protected override Origin ReceiverOrigin => Origin.None;

    /// <summary>What the caller wrote for a parameter, or for an item of it: <c>names[1]</c>.</summary>
    public WrittenCall With(string parameter, string written)
    {
        _arguments.Add(parameter, written);
        return this;
    }

    /// <summary>Where a piece of the call stands.</summary>
    public Origin Place(string written) => new(File, source.IndexOf(written, StringComparison.Ordinal), written.Length);

    /// <summary>Makes calls that know where they were written.</summary>
    public void Run(Action call)
    {
        Current = this;
        try
        {
            call();
        }
        finally
        {
            Current = null;
        }
    }

    protected override Origin ArgumentOrigin(string parameter, int[] path) =>
        _arguments.TryGetValue(parameter + string.Concat(path.Select(static index => $"[{index}]")), out var written) ? Place(written) : CallOrigin;
}

using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>
/// The builder call that is running, as its caller wrote it. The compile-time evaluator sets one before each call that it
/// makes; in a running program there is none, and every origin is <see cref="Origin.None"/>.
/// </summary>
internal abstract class CallSite
{
    [ThreadStatic]
    private static CallSite? _current;

    /// <summary>The call that is running on this thread.</summary>
    public static CallSite? Current
    {
        get => _current;
        set => _current = value;
    }

    /// <summary>Where the running call was written: the method's name and its arguments, without the chain before it.</summary>
    public static Origin Call => _current?.CallOrigin ?? Origin.None;

    /// <summary>Where the running call's receiver was written: <c>web</c> in <c>web.Backend(80)</c>.</summary>
    public static Origin Receiver => _current?.ReceiverOrigin ?? Origin.None;

    /// <summary>Where an argument of the running call was written; the call itself where the argument was left out.</summary>
    /// <param name="parameter">The parameter's name.</param>
    public static Origin Argument(string parameter) => _current?.ArgumentOrigin(parameter, []) ?? Origin.None;

    /// <summary>Where one element of an argument was written: of a <c>params</c> list or collection, then of a tuple.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="path">The indices to follow; what cannot be followed falls back to what encloses it.</param>
    public static Origin Argument(string parameter, params int[] path) => _current?.ArgumentOrigin(parameter, path) ?? Origin.None;

    /// <summary>Where a piece of a text argument was written: inside the literal where that is plain, or else the call.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="start">The position of the piece's first character in the text.</param>
    /// <param name="length">The number of its characters.</param>
    public static Origin Piece(string parameter, int start, int length) =>
        _current is null ? Origin.None : _current.PieceOrigin(parameter, start, length) ?? Call;

    /// <summary>Where the call was written.</summary>
    protected abstract Origin CallOrigin { get; }

    /// <summary>Where the call's receiver was written.</summary>
    protected abstract Origin ReceiverOrigin { get; }

    /// <summary>Where an argument, or an element inside it, was written.</summary>
    protected abstract Origin ArgumentOrigin(string parameter, int[] path);

    /// <summary>Where a piece of a text argument was written, or <see langword="null"/> where the text does not stand there character by character.</summary>
    protected virtual Origin? PieceOrigin(string parameter, int start, int length) => null;
}

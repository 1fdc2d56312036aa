using System.Diagnostics.CodeAnalysis;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>
/// A time in seconds, which is how Kubernetes and the controllers write most of theirs. Written as a number of seconds,
/// <c>30</c>, or as a <see cref="TimeSpan"/>, <c>TimeSpan.FromMinutes(5)</c>. A time outside the field's range leads to
/// MSDK1011, in an annotation to MSDK1112; one that is not whole seconds to MSDK1202 or MSDK1111.
/// </summary>
public sealed record Duration : IWrittenValue
{
    private readonly ManifestScalar _node;

    private Duration(ManifestScalar node) => _node = node;

    ManifestScalar IWrittenValue.Node => _node;

    /// <summary>Takes a number of seconds.</summary>
    /// <param name="seconds">The seconds; a null stays one, so that an optional argument may be left open.</param>
    [return: NotNullIfNotNull(nameof(seconds))]
    public static implicit operator Duration?(int? seconds) =>
        seconds is { } number ? new(ManifestScalar.Of(number, CallSite.Argument(nameof(seconds)))) : null;

    /// <summary>Takes a span of time.</summary>
    /// <param name="time">The time, whole seconds.</param>
    public static implicit operator Duration(TimeSpan time)
    {
        var origin = CallSite.Argument(nameof(time));
        return new(time.Ticks % TimeSpan.TicksPerSecond == 0
            ? ManifestScalar.Of(time.Ticks / TimeSpan.TicksPerSecond, origin)
            : ManifestScalar.Of(time.TotalSeconds, origin));
    }

    /// <summary>The seconds in digits.</summary>
    public override string ToString() => _node.ToString();
}

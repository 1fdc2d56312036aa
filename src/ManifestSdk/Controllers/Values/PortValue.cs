namespace ManifestSdk.Controllers.Values;

/// <summary>The port of a health check: a number, <c>traffic-port</c>, or for some annotations a port name of the Service.</summary>
internal sealed class PortValue(bool allowsName) : AnnotationValue
{
    private static readonly IntegerValue Number = new(1, 65535);

    public override string Description => allowsName ? "port number, `traffic-port`, or port name of the Service" : "port number or `traffic-port`";

    public override IEnumerable<ValueProblem> Check(string text)
    {
        if (text == "traffic-port" || (allowsName && IsName(text)))
            return [];

        return IsNumeric(text)
            ? Number.Check(text)
            : [new(ValueProblemKind.Form, $"'{text}' is not a port; write a number from 1 to 65535{(allowsName ? ", a port name of the Service" : "")} or 'traffic-port'")];
    }

    private static bool IsNumeric(string text) => text.Length > 0 && text.All(static character => character is (>= '0' and <= '9') or '-' or '+');

    private static bool IsName(string text) =>
        text.Length is > 0 and <= 63 && text.All(static character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') && !IsNumeric(text);
}

namespace ManifestSdk.Controllers.Values;

/// <summary>The id of an AWS resource, such as <c>subnet-0a1b</c>; some annotations also take the value of its tag <c>Name</c>.</summary>
internal sealed class ResourceIdValue(string prefix, bool allowsName = false) : AnnotationValue
{
    private readonly string _start = prefix + "-";

    public override string Description => allowsName ? $"id `{_start}…` or value of the tag `Name`" : $"id `{_start}…`";

    public override IEnumerable<ValueProblem> Check(string text)
    {
        var isId = text.StartsWith(_start, StringComparison.Ordinal);
        if (isId ? IsHex(text) : allowsName)
            yield break;

        yield return new(ValueProblemKind.Form, $"'{text}' is not an id; write '{_start}' and hexadecimal digits{(allowsName ? ", or the value of the tag Name" : "")}");
    }

    private bool IsHex(string text) =>
        text.Length > _start.Length && text.Skip(_start.Length).All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}

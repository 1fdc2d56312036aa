namespace ManifestSdk.Controllers.Values;

/// <summary>An absolute URL path, perhaps with a query.</summary>
internal sealed class PathValue(int maxLength = int.MaxValue) : AnnotationValue
{
    private readonly TextValue _text = new(maxLength: maxLength, form: "path that begins with a slash");

    public override string Description => _text.Description;

    public override IEnumerable<ValueProblem> Check(string text)
    {
        if (!text.StartsWith("/", StringComparison.Ordinal))
            yield return new(ValueProblemKind.Form, $"'{text}' does not begin with a slash; write '/{text}'", IsPlain(text) ? "/" + text : null);

        foreach (var problem in _text.Check(text))
            yield return problem;
    }

    private static bool IsPlain(string text) => text.Length > 0 && !text.Contains("://");
}

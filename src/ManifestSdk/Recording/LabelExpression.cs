namespace ManifestSdk.Recording;

/// <summary>Writes one entry of <c>matchExpressions</c> from the running call's arguments.</summary>
internal static class LabelExpression
{
    public static void Add(RecordedMapping selector, string key, LabelOperator @operator, string[] values)
    {
        if (values is null)
            throw new ArgumentNullException(nameof(values));

        var expression = selector.Sequence("matchExpressions").AddMapping();
        expression.SetArgument("key", key);
        expression.Set("operator", @operator.ToText(), CallSite.Argument("operator"));
        if (values.Length > 0)
            expression.SetArguments("values", values);
    }
}

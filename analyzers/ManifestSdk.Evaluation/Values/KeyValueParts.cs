namespace ManifestSdk.Evaluation;

/// <summary>Takes a <see cref="KeyValuePair{TKey, TValue}"/> apart; on .NET Framework it has no <c>Deconstruct</c>.</summary>
internal static class KeyValueParts
{
    public static object?[]? Of(object value)
    {
        var type = value.GetType();
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? [type.GetProperty("Key")!.GetValue(value), type.GetProperty("Value")!.GetValue(value)]
            : null;
    }
}

namespace ManifestSdk.Rules;

/// <summary>Turns of phrase that messages share.</summary>
internal static class Wording
{
    /// <summary><c>a</c>; <c>a and b</c>; <c>a, b and c</c>.</summary>
    public static string List(IEnumerable<string> items, string conjunction = "and")
    {
        var all = items.ToArray();
        return all.Length < 2
            ? string.Concat(all)
            : string.Join(", ", all.Take(all.Length - 1)) + " " + conjunction + " " + all[all.Length - 1];
    }

    /// <summary><c>'a', 'b' or 'c'</c>.</summary>
    public static string Choice(IEnumerable<string> items) => List(items.Select(static item => $"'{item}'"), "or");

    /// <summary>A port, given by number or name, as messages show it: <c>80</c> or <c>'http'</c>.</summary>
    public static string Port(Model.ManifestScalar port) => port.Text is { } name ? $"'{name}'" : port.ToString();

    /// <summary>The host of a rule as messages name it: <c>'a.example.com'</c>, or <c>any host</c>.</summary>
    public static string Host(Model.ManifestScalar? host) => string.IsNullOrEmpty(host?.Text) ? "any host" : $"'{host!.Text}'";

    /// <summary>The near miss as the end of a message, after it has been looked up once for message and fix.</summary>
    public static string DidYouMean(string? name) => name is null ? "" : $" Did you mean '{name}'?";

    /// <summary>The beginning of a message about some environments of several: <c>In environment 'prod': </c>. Empty when it is about all of them.</summary>
    public static string InEnvironments(IReadOnlyCollection<string> named, int all) =>
        named.Count == 0 || named.Count == all
            ? ""
            : $"In environment{(named.Count == 1 ? "" : "s")} {List(named.Select(static name => $"'{name}'"))}: ";

    /// <summary>A namespace as messages name it, also where none is written.</summary>
    public static string InNamespace(Model.ManifestResource resource) =>
        resource.Namespace.Length > 0 ? $"in namespace '{resource.Namespace}'" : "without a namespace";
}

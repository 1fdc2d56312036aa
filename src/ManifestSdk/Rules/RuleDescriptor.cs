namespace ManifestSdk.Rules;

/// <summary>What a rule is called and how much it matters. The only source of its id, name, title, severity and link.</summary>
/// <param name="Id">The id: <c>MSDK</c> and four digits.</param>
/// <param name="Name">The kebab-case name, such as <c>service-port-not-exposed</c>.</param>
/// <param name="Title">What holds in a good manifest, in a few words.</param>
/// <param name="Severity">How much a finding matters unless the user configures it otherwise.</param>
public sealed record RuleDescriptor(string Id, string Name, string Title, RuleSeverity Severity)
{
    private const string PageFormat = "https://github.com/manifestsdk/manifestsdk/blob/main/docs/rules/{0}.md";

    /// <summary>Whether the rule runs unless the user turns it off. Advice is off until asked for.</summary>
    public bool IsEnabledByDefault { get; init; } = true;

    /// <summary>The rule's page: why it fails in the cluster, right and wrong examples, how to suppress it.</summary>
    public string HelpLink => PageFormat.Replace("{0}", Id);

    /// <summary>The rule's group, read off its id: <c>Ports</c>, <c>Ingress</c>, and so on.</summary>
    public string Category => Id[4] switch
    {
        '0' => Id[6] == '3' ? "Yaml" : "Evaluation",
        '1' => "Metadata",
        '2' => "Selectors",
        '3' => "Ports",
        '4' => "Ingress",
        '5' => "Alb",
        '6' => "Nlb",
        '7' => "Nginx",
        '8' => "Resources",
        _ => "Advice",
    };
}

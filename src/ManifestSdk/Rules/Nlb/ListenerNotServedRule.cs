using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Nlb;

/// <summary>Attributes or an action of a listener that the NLB does not have, or that takes none: they are ignored without a word.</summary>
internal sealed class ListenerNotServedRule : ManifestRule
{
    private static readonly string[] Stems = [NlbKeys.ListenerAttributes, NlbKeys.Actions];

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6017", "nlb-listener-not-served", "Attributes and actions of a listener are those of one that the NLB has", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in NlbServices.Taken(set.Index)
        where service.Ports.Count > 0 && service.Ports.All(static port => port.Port is not null)
        from stem in Stems
        from annotation in service.Resource.AnnotationsFrom(stem)
        let named = Read(annotation.Key.Substring(stem.Length))
        where named is not null
        let problem = Problem(annotation.Key, stem, named, service)
        where problem is not null
        select OnKey(service.Resource, annotation.Entry, problem);

    private static string? Problem(string key, string stem, NlbListener named, ServiceView service)
    {
        var listeners = NlbListener.Of(service).ToArray();
        if (stem == NlbKeys.ListenerAttributes && listeners.Any(listener => listener.IsTls && listener.Port == named.Port))
            return $"'{key}' has no effect, because the NLB serves TLS on {named.Port.ToString(CultureInfo.InvariantCulture)}, and the controller sets no attributes of TLS listeners. Remove it.";

        return listeners.Contains(named)
            ? null
            : $"'{key}' has no effect, because the NLB does not serve {named.ToText()}. It serves {Wording.List(listeners.Select(static listener => listener.ToText()))}.";
    }

    /// <summary>What is malformed has a rule of its own.</summary>
    private static NlbListener? Read(string part) =>
        part.Split('-') is [{ Length: > 0 } protocol, var number]
        && protocol.All(static character => character is (>= 'A' and <= 'Z') or '_')
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? new NlbListener(protocol, port)
            : null;
}

using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Aws;

/// <summary>How an NLB listener spreads connections: an annotation <c>service.beta.kubernetes.io/actions.{protocol}-{port}</c>.</summary>
public sealed record NlbAction
{
    private NlbAction(string json) => Json = json;

    internal string Json { get; }

    /// <summary>Forwards to the annotated Service and to further targets, in proportion to their weights.</summary>
    /// <param name="ownWeight">The share of the annotated Service itself, 0 to 999 (MSDK1112).</param>
    /// <param name="targets">At most four further targets, each with a weight.</param>
    public static NlbAction Forward(int ownWeight, params AlbTarget[] targets)
    {
        var groups = JsonText.Array((targets ?? throw new ArgumentNullException(nameof(targets))).Select(static target => target.Json));
        var forward = JsonText.Object(("baseServiceWeight", JsonText.Number(ownWeight)), ("targetGroups", groups));
        return new(JsonText.Object(("type", JsonText.Quote("forward")), ("forwardConfig", forward)));
    }

    /// <summary>The action as it is written.</summary>
    public override string ToString() => Json;
}

using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>How fast an autoscaler may change the number of Pods in one direction.</summary>
public sealed class ScalingRulesBuilder
{
    private readonly RecordedMapping _rules;

    internal ScalingRulesBuilder(RecordedMapping rules) => _rules = rules;

    /// <summary>Looks back this long and takes the most cautious number, <c>stabilizationWindowSeconds</c>. The default is 0 up and 300 down.</summary>
    /// <param name="stabilizationWindowSeconds">Seconds, 0 to 3600.</param>
    public ScalingRulesBuilder StabilizationWindowSeconds(Duration stabilizationWindowSeconds)
    {
        _rules.SetArgument("stabilizationWindowSeconds", stabilizationWindowSeconds);
        return this;
    }

    /// <summary>Says which policy counts where there are several, <c>selectPolicy</c>. The default is <see cref="ScalingPolicySelect.Max"/>.</summary>
    /// <param name="selectPolicy">The largest change, the smallest, or none at all.</param>
    public ScalingRulesBuilder SelectPolicy(ScalingPolicySelect selectPolicy)
    {
        _rules.SetArgument("selectPolicy", selectPolicy);
        return this;
    }

    /// <summary>Allows so much change in so much time, an entry of <c>policies</c>.</summary>
    /// <param name="type">Whether <paramref name="value"/> counts Pods or percent of those that run.</param>
    /// <param name="value">One or more.</param>
    /// <param name="periodSeconds">Seconds, 1 to 1800.</param>
    public ScalingRulesBuilder Policy(ScalingPolicyType type, int value, Duration periodSeconds)
    {
        var policy = _rules.Sequence("policies").AddMapping();
        policy.SetArgument("type", type);
        policy.SetArgument("value", value);
        policy.SetArgument("periodSeconds", periodSeconds);
        return this;
    }
}

using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>A Deployment that stops all Pods before it starts new ones, so that its Service answers nobody meanwhile.</summary>
internal sealed class RecreateStrategyRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9027", "recreate-strategy", "A Deployment behind a Service replaces its Pods one after another", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from pair in SelectingWorkload.WithServices(set.Index)
        where pair.Workload.Kind == "Deployment" && pair.Services.Length > 0
        let type = pair.Workload.Spec?.Mapping("strategy")?.Scalar("type")
        where type?.Text == "Recreate"
        select On(
            pair.Workload,
            type,
            $"Every change of {pair.Workload} stops all its Pods first, and Service '{pair.Services[0].Resource.Name}' answers nobody until the new ones are ready. Write RollingUpdate, unless two versions must not run at once.") with
        {
            Fix = ManifestFix.Use(type, "RollingUpdate"),
        };
}

using System.Text.RegularExpressions;

namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>What <c>manifest lint</c> calls an error and this server accepts, by design: a row a reason.</summary>
internal static class StricterLint
{
    private const string Traffic = "by design: fails later";
    private const string Controllers = "by design: a controller reads it";
    private const string Schema = "by design: the schema asks for it";
    private const string Version = "1.20 is milder";

    public static IReadOnlyList<Explanation> All { get; } =
    [
        Row(Controllers, "Values of annotations, and objects that controllers read, are nothing to the API server", "MSDK(11[0-9]{2}|[567][0-9]{3}|8011)"),
        Row(Traffic, "The kubelet cannot pull the image", "MSDK2025"),
        Row(Traffic, "A probe of a port that the container does not have never succeeds", "MSDK3005"),
        Row(Traffic, "The Pods and claims that a StatefulSet makes are refused; the server looks at them only then", "MSDK[0-9]{4}", "StatefulSet", @"spec\.(template|volumeClaimTemplates)"),
        Row(Traffic, "The Jobs that a CronJob makes are refused; the server looks at their metadata only then", "MSDK100[0-9]|MSDK1015", "CronJob", @"spec\.jobTemplate\.metadata"),
        Row(Traffic, "No ConfigMap or Secret has a name that ends in '-'", "MSDK1015", path: @"\.envFrom\[[0-9]+\]\.(configMapRef|secretRef)\.name$"),
        Row(Traffic, "A Pod whose image is blank is refused; in a template the server accepts it", "MSDK2007"),
        Row(Traffic, "A dry run allocates no node ports", "MSDK3009", "Service", @"(nodePort|healthCheckNodePort)$"),
        Row(Traffic, "The autoscaler cannot ask for a metric by labels that are none", "MSDK100[56]|MSDK1015|MSDK2005", "HorizontalPodAutoscaler", @"metric\.selector"),
        Row(Traffic, "Containers that get a part of a device by default are refused; the server looks at them only then", "MSDK2051", "LimitRange", @"\.default(Request)?[.\[]"),
        Row(Schema, "A number, text or object that is required and missing is 0, empty or {} to Go", "MSDK1203", path: @"(preferredDuringSchedulingIgnoredDuringExecution\[[0-9]+\]|\.iscsi|^spec\.versions\[[0-9]+\])$"),
        Row(Schema, "The server makes up the name that a LimitRange lacks; kubectl apply does not", "MSDK1002", "LimitRange"),
        Row(Version, "Bytes written as an empty list are none to Go's JSON alone", "MSDK1202", path: @"(data|binaryData|caBundle|request)(\.|\[|$)"),
        Row(Version, "Names of StatefulSets and of their Services are DNS labels since 1.33", "MSDK1001|MSDK1015", "StatefulSet", @"^(metadata\.name|spec\.serviceName)$"),
        Row(Version, "Checked since procMount is on for everybody", "MSDK1204", path: "procMount$"),
        Row(Version, "Label selectors of topology spread constraints are checked since 1.26", "MSDK100[56]|MSDK1015|MSDK2005", path: "topologySpreadConstraints"),
        Row(Version, "Values in selectors are checked since 1.25", "MSDK1015", path: @"matchExpressions\[[0-9]+\]\.values"),
        Row(Version, "A data source that is no snapshot and no claim is dropped", "MSDK1203", "PersistentVolumeClaim", "dataSource"),
        Row(Version, "A spec that is missing is an empty one", "MSDK1203", "CSIDriver"),
        Row(Version, "The history of a StatefulSet is not negative since 1.33", "MSDK1011", "StatefulSet", @"^spec\.revisionHistoryLimit$"),
        Row(Version, "An object that has no fields at all publishes none to compare with", "MSDK1201", "CustomResourceDefinition", @"subresources\.status\."),
        Row(Version, "Paths of projected tokens are checked by later releases", "MSDK2050", path: @"serviceAccountToken\.path$"),
        Row(Version, "Bounds of a LimitRange are compared, and not with 0", "MSDK2017", "LimitRange"),
    ];

    /// <summary>Every error of the disagreement must be one of the row's.</summary>
    private static Explanation Row(string @class, string reason, string ids, string kind = ".*", string path = "") => new(
        @class,
        reason,
        found => found.IsServerMilder
            && Regex.IsMatch(found.Kind, $"^({kind})$")
            && found.Lint.All(error => Regex.IsMatch(error.Id, $"^({ids})$") && Regex.IsMatch(error.Path, path)));
}

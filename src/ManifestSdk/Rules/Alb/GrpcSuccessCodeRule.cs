using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>HTTP status codes for the health check of gRPC targets, which AWS refuses.</summary>
internal sealed class GrpcSuccessCodeRule : ManifestRule
{
    private const int LastCode = 99;

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5026", "alb-grpc-success-codes", "The health check of gRPC targets expects gRPC status codes", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Index.Resources
        where resource.Kind is "Ingress" or "Service" && resource.Annotation(AlbKeys.BackendProtocolVersion) == "GRPC"
        let entry = resource.AnnotationEntry(AlbKeys.SuccessCodes)
        where entry is not null
        let codes = resource.Annotation(AlbKeys.SuccessCodes)
        where codes is not null && codes.Split(',', '-').Any(IsBeyondGrpc)
        select On(resource, entry.Value, $"'{codes}' are HTTP status codes, and '{AlbKeys.BackendProtocolVersion}' is GRPC, whose codes are 0 to 99. Write '0' for targets that answer the check, or leave '{AlbKeys.SuccessCodes}' out, which means 12.");

    private static bool IsBeyondGrpc(string code) =>
        int.TryParse(code.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > LastCode;
}

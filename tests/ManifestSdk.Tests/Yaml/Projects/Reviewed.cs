using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tests.Yaml.Projects;

/// <summary>Files in, what is reported about them out.</summary>
internal static class Reviewed
{
    /// <summary>A Service of a name that sends its traffic elsewhere, so that nothing else is needed.</summary>
    public static string Service(string name, int port = 80) => $$"""
        apiVersion: v1
        kind: Service
        metadata: { name: {{name}} }
        spec: { type: ClusterIP, ports: [{ port: {{port}} }] }

        """;

    /// <summary>An Ingress to a port of a Service.</summary>
    public static string Ingress(string service, int port = 80) => $$"""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: edge }
        spec:
          ingressClassName: nginx
          defaultBackend: { service: { name: {{service}}, port: { number: {{port}} } } }

        """;

    public static ManifestReview Files(params (string Path, string Text)[] files) =>
        Of(files.Select(static file => (file.Path, "", file.Text)).ToArray());

    public static ManifestReview Of((string Path, string Environment, string Text)[] files, params ManifestSet[] topologies) =>
        ManifestReview.Of(files.Select(static file => (YamlFile.Read(file.Path, file.Text), file.Environment)).ToArray(), topologies, ClusterProfile.Unknown);

    public static ManifestSet Topology(string name, string yaml, string? environment = null) =>
        new(name, ManifestYaml.Read(name + ".cs", yaml).Resources, environment);

    /// <summary>Ids and places of findings, advice left out: <c>MSDK3001 k8s/web.yaml(6)</c>.</summary>
    public static string[] Lines(this ManifestReview review, params (string Path, string Text)[] files) => review.Findings
        .Where(static finding => finding.Rule.IsEnabledByDefault)
        .Select(finding => $"{finding.Rule.Id} {finding.Origin.Path}({LineOf(files.First(file => file.Path == finding.Origin.Path).Text, finding.Origin)})")
        .ToArray();

    public static string[] Ids(this ManifestReview review) =>
        review.Findings.Where(static finding => finding.Rule.IsEnabledByDefault).Select(static finding => finding.Rule.Id).ToArray();

    private static int LineOf(string text, Origin origin) => text.Take(origin.Start).Count(static character => character == '\n') + 1;
}

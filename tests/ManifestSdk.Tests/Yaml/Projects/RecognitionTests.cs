using ManifestSdk.Yaml;

namespace ManifestSdk.Tests.Yaml.Projects;

public class RecognitionTests
{
    private const string Partial = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
        spec: { replicas: many }

        """;

    [Fact]
    public void A_manifest_is_checked_however_faulty()
    {
        Assert.Equal(["MSDK1202", "MSDK1203"], Reviewed.Files(("web.yaml", Partial)).Ids()[..2]);
        Assert.Empty(Reviewed.Files(("web.yaml", Partial)).Problems);
    }

    [Theory]
    [InlineData("chart/templates/web.yaml")]
    [InlineData("./chart/templates/sub/web.yaml")]
    [InlineData("chart\\templates\\web.yaml")]
    public void What_lies_in_a_chart_is_a_template(string path) =>
        AssertLeftAlone("This is a Helm template, and means something only after Helm has filled it in. It is not checked; check what 'helm template' prints.", (path, Partial), ("chart/Chart.yaml", "apiVersion: v2\nname: shop\n"));

    [Theory]
    [InlineData("replicas: {{ .Values.replicas }}")]
    [InlineData("{{- if .Values.enabled }}\nkind: Service\n{{- end }}")]
    [InlineData("name: {{ include \"shop.name\" . }}")]
    [InlineData("name: '{{ .Release.Name }}-web'")]
    public void What_speaks_to_Helm_is_a_template_wherever_it_lies(string text) =>
        AssertLeftAlone("This is a Helm template, and means something only after Helm has filled it in. It is not checked; check what 'helm template' prints.", ("web.yaml", text));

    [Theory]
    [InlineData("chart/crds/web.yaml", "chart/Chart.yaml")]
    [InlineData("chart/templates.yaml", "chart/Chart.yaml")]
    [InlineData("other/templates/web.yaml", "chart/Chart.yaml")]
    public void What_lies_beside_templates_is_checked(string path, string chart) =>
        Assert.NotEmpty(Reviewed.Files((path, Partial), (chart, "apiVersion: v2\nname: shop\n")).Ids());

    [Theory]
    [InlineData("kind: Pod\nmetadata: { name: web }\nspec:\n  priority: {{ priority }}\n")]
    [InlineData("kind: Pod\nspec:\n  containers:\n  - command: [ \"/proxy\"{{ args }} ]\n")]
    [InlineData("kind: Pod\nspec:\n  containers:\n  - image: {{pillar['registry']}}/proxy:1\n")]
    public void Braces_where_no_YAML_can_have_them_make_a_template(string text) =>
        AssertLeftAlone("This is a template of some tool: it has '{{' where no YAML can have it. It is not checked; check what the tool makes of it.", ("web.yaml", text));

    [Fact]
    public void Braces_elsewhere_excuse_no_mistake() =>
        Assert.Contains(Reviewed.Files(("web.yaml", "kind: Pod\nmetadata: { name: web, annotations: { a: '{{ x }}' } }\nspec:\n  containers: [\n")).Problems, static problem => problem.Rule.Id == "MSDK0030");

    [Fact]
    public void Braces_of_other_languages_make_no_template() => Assert.Contains("MSDK1202", Reviewed.Files(("web.yaml", Partial.Replace("name: web", "name: web, annotations: { summary: '{{ $labels.pod }} of {{ .Labels.team }}' }"))).Ids());

    [Theory]
    [InlineData("patches: [{ path: web.yaml }]")]
    [InlineData("patches: [{ path: ../k8s/./web.yaml, target: { kind: Deployment } }]")]
    [InlineData("patchesStrategicMerge: [web.yaml]")]
    [InlineData("patchesStrategicMerge:\n- |\n  kind: Service\n- web.yaml")]
    [InlineData("patchesJson6902: [{ path: web.yaml, target: { kind: Deployment, name: web } }]")]
    public void A_patch_is_known_by_its_kustomization(string kustomization) => AssertLeftAlone(
        "'kustomization.yaml' reads this file for itself, so it is no manifest of its own. It is not checked; check what 'kustomize build' prints.",
        ("k8s/web.yaml", Partial),
        ("k8s/kustomization.yaml", kustomization));

    [Fact]
    public void What_a_kustomization_lists_for_the_cluster_is_checked() =>
        Assert.NotEmpty(Reviewed.Files(("k8s/web.yaml", Partial), ("k8s/kustomization.yaml", "resources: [web.yaml]")).Ids());

    [Theory]
    [InlineData("kustomization.yaml", "resources: [web.yaml]", "Kustomize reads this file, and no cluster does. It is not checked.")]
    [InlineData("base.yaml", "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component", "This document is for Kustomize and not for the cluster. It is not checked.")]
    [InlineData("a.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n$patch: delete", "This document is a patch: it has '$patch' or another directive of a merge. It is not checked.")]
    [InlineData("values.yaml", "replicas: 2", "This document has no 'kind', so it is no Kubernetes manifest. It is not checked.")]
    [InlineData("Chart.yaml", "apiVersion: v2\nname: shop", "This document has no 'kind', so it is no Kubernetes manifest. It is not checked.")]
    [InlineData("a.yaml", "kind: pipeline\nsteps: []", "This document has no 'apiVersion', so it is no Kubernetes manifest. It is not checked.")]
    [InlineData("patch.yaml", "- { op: remove, path: /spec }", "This document is no map, so it is no Kubernetes manifest. It is not checked.")]
    [InlineData("config", "apiVersion: v1\nkind: Config\nclusters: []", "This document is a kubeconfig, which no cluster takes. It is not checked.")]
    [InlineData("shop.yaml", "apiVersion: v1\nkind: Template\nmetadata: { name: shop }\nobjects: []\nparameters: []", "This document is an OpenShift template, and means something only after 'oc process' has filled it in. It is not checked.")]
    [InlineData("kind.yaml", "apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\nnodes: []", "This document has no 'metadata' and a kind of its own, so it configures a program and is no Kubernetes manifest. It is not checked.")]
    public void Other_YAML_is_left_alone_with_a_note(string path, string text, string note) => AssertLeftAlone(note, (path, text));

    [Theory]
    [InlineData("kind: Service\nmetadata: { name: web }", "MSDK1203")]
    [InlineData("apiVersion: v1\nmetadata: { name: web }", "MSDK0030")]
    [InlineData("apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a, labels: { a b: c } }", "MSDK1005")]
    [InlineData("apiVersion: v1\nkind: ConfigMap", "MSDK1002")]
    public void A_manifest_that_lacks_a_part_is_a_manifest(string text, string id)
    {
        var review = Reviewed.Files(("web.yaml", text));

        Assert.Contains(id, review.Problems.Select(problem => problem.Rule.Id).Concat(review.Ids()));
        Assert.DoesNotContain("MSDK0033", review.Problems.Select(problem => problem.Rule.Id));
    }

    [Fact]
    public void Behind_a_syntax_error_no_comment_is_looked_for_for_ever() =>
        Assert.Equal(["MSDK0030"], Reviewed.Files(("web.yaml", "kind: a: b # manifest-sdk: disable MSDK3009 -- x")).Problems.Select(problem => problem.Rule.Id));

    [Fact]
    public void Documents_and_members_of_lists_are_recognized_one_by_one()
    {
        const string Text = """
            {}
            ---
            apiVersion: v1
            kind: List
            items:
            - { replicas: 1 }
            - apiVersion: v1
              kind: Service
              metadata: { name: WEB }
            """;
        var review = Reviewed.Files(("web.yaml", Text));

        Assert.Equal([0, Text.IndexOf("replicas", StringComparison.Ordinal)], review.Problems.Select(problem => problem.Origin.Start));
        Assert.Contains("MSDK1001 web.yaml(9)", review.Lines(("web.yaml", Text)));
    }

    [Fact]
    public void A_template_with_syntax_errors_has_none() =>
        Assert.Equal(["MSDK0033"], Reviewed.Files(("web.yaml", "a: {{ .Values.a }}\n}")).Problems.Select(problem => problem.Rule.Id));

    [Fact]
    public void A_definition_makes_its_kind_known_to_other_files()
    {
        const string Definition = """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: { name: shops.example.com }
            spec:
              group: example.com
              scope: Namespaced
              names: { kind: Shop, plural: shops }
              versions:
              - name: v1
                served: true
                storage: true
                schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { size: { type: integer } } } } } }
            """;
        const string Shop = """
            apiVersion: example.com/v1
            kind: Shop
            metadata: { name: corner }
            spec:
              size: large
            """;

        Assert.Equal(["MSDK1202 shop.yaml(5)"], Reviewed.Files(("crd.yaml", Definition), ("shop.yaml", Shop)).Lines(("shop.yaml", Shop)));
        Assert.Empty(Reviewed.Files(("shop.yaml", Shop)).Ids());
    }

    private static void AssertLeftAlone(string note, params (string Path, string Text)[] files)
    {
        var review = Reviewed.Files(files);

        var problem = Assert.Single(review.Problems, problem => problem.Origin.Path == files[0].Path);
        Assert.Equal((note, "MSDK0033"), (problem.Message, problem.Rule.Id));
        Assert.Equal(0, problem.Origin.Start > 2 ? problem.Origin.Start : 0);
        Assert.Empty(review.Findings);
    }
}

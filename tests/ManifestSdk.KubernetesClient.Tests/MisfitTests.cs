using k8s.Models;
using ManifestSdk.KubernetesClient.Tests.Samples;
using ManifestSdk.Model;

namespace ManifestSdk.KubernetesClient.Tests;

public class MisfitTests
{
    [Fact]
    public void A_kind_without_a_model_is_named_with_its_apiVersion() => Assert.Equal(
        "ServiceMonitor 'web': KubernetesClient has no model of kind 'ServiceMonitor' in 'monitoring.coreos.com/v1'. "
        + "Name a class of your own: ToKubernetesObject<TObject>().",
        MessageOf(Resource("monitoring.coreos.com/v1", "ServiceMonitor")));

    [Fact]
    public void A_misspelt_kind_gets_a_suggestion() => Assert.Equal(
        "Servcie 'web': KubernetesClient has no model of kind 'Servcie' in 'v1'. Did you mean 'Service'?",
        MessageOf(Resource("v1", "Servcie")));

    [Fact]
    public void A_known_kind_of_an_unknown_version_gets_the_known_ones() => Assert.Equal(
        "Ingress 'web': KubernetesClient has no model of kind 'Ingress' in 'extensions/v1beta1'. It has one for 'networking.k8s.io/v1'.",
        MessageOf(Resource("extensions/v1beta1", "Ingress")));

    [Fact]
    public void A_type_of_another_kind_is_refused() => Assert.Equal(
        "Service 'web' is of kind Service (v1), but 'V1Deployment' stands for Deployment (apps/v1)",
        Assert.Throws<ManifestConversionException>(() => Shop.Service.ToKubernetesObject<V1Deployment>()).Message);

    [Fact]
    public void A_field_that_the_model_does_not_know_is_refused_rather_than_lost() => Assert.Equal(
        "Service 'web': 'spec.ports[0].targetport' is no field of V1ServicePort. Did you mean 'targetPort'?",
        MessageOf(ServiceWith("ports", List(Map(("port", ManifestScalar.Of(80)), ("targetport", ManifestScalar.Of(81)))))));

    [Fact]
    public void A_field_that_resembles_none_is_refused_without_a_suggestion() => Assert.Equal(
        "Service 'web': 'spec.zzz' is no field of V1ServiceSpec",
        MessageOf(ServiceWith("zzz", ManifestScalar.Of(1))));

    [Fact]
    public void A_value_of_another_type_is_refused_with_its_place() => Assert.Equal(
        "Service 'web': 'spec.ports[1].port' must be a whole number, but is 'http'",
        MessageOf(ServiceWith("ports", List(Map(("port", ManifestScalar.Of(80))), Map(("port", ManifestScalar.Of("http")))))));

    [Fact]
    public void A_mapping_in_place_of_a_list_is_refused() => Assert.Equal(
        "Service 'web': 'spec.ports' must be a list, but is '{port: 80}'",
        MessageOf(ServiceWith("ports", Map(("port", ManifestScalar.Of(80))))));

    [Fact]
    public void A_text_in_place_of_a_mapping_is_refused() => Assert.Equal(
        "Service 'web': 'spec.selector' must be a mapping, but is 'web'",
        MessageOf(ServiceWith("selector", ManifestScalar.Of("web"))));

    [Fact]
    public void A_mapping_in_place_of_a_number_or_name_is_refused() => Assert.Equal(
        "Service 'web': 'spec.ports[0].targetPort' must be a whole number or a text, but is '{}'",
        MessageOf(ServiceWith("ports", List(Map(("port", ManifestScalar.Of(80)), ("targetPort", Map()))))));

    [Fact]
    public void A_number_in_place_of_a_label_is_refused() => Assert.Equal(
        "Service 'web': 'spec.selector[app.kubernetes.io/name]' must be text, but is '5'",
        MessageOf(ServiceWith("selector", Map(("app.kubernetes.io/name", ManifestScalar.Of(5))))));

    [Theory]
    [InlineData("lots")]
    [InlineData("12zz")]
    [InlineData("")]
    public void What_is_no_quantity_is_refused(string text) => Assert.Equal(
        $"ResourceQuota 'web': 'spec.hard.cpu' must be a quantity such as 500m or 1Gi, but is '{text}'",
        MessageOf(Resource("v1", "ResourceQuota", ("spec", Map(("hard", Map(("cpu", ManifestScalar.Of(text)))))))));

    [Fact]
    public void What_is_no_base64_is_refused() => Assert.Equal(
        "Secret 'web': 'data.password' must be base64 text, but is 'se cret'",
        MessageOf(Resource("v1", "Secret", ("data", Map(("password", ManifestScalar.Of("se cret")))))));

    [Fact]
    public void What_is_no_time_is_refused() => Assert.Equal(
        "Lease 'web': 'spec.renewTime' must be a time such as 2030-01-31T12:00:00Z, but is 'soon'",
        MessageOf(Resource("coordination.k8s.io/v1", "Lease", ("spec", Map(("renewTime", ManifestScalar.Of("soon")))))));

    private static string MessageOf(ManifestResource resource) =>
        Assert.Throws<ManifestConversionException>(() => resource.ToKubernetesObject()).Message;

    private static ManifestResource ServiceWith(string field, ManifestNode value) => Resource("v1", "Service", ("spec", Map((field, value))));

    private static ManifestResource Resource(string apiVersion, string kind, params (string, ManifestNode)[] fields) => new(Map(
    [
        ("apiVersion", ManifestScalar.Of(apiVersion)),
        ("kind", ManifestScalar.Of(kind)),
        ("metadata", Map(("name", ManifestScalar.Of("web")))),
        .. fields,
    ]));

    private static ManifestMapping Map(params (string Key, ManifestNode Value)[] entries) =>
        new(entries.Select(entry => new ManifestEntry(entry.Key, Origin.None, entry.Value)));

    private static ManifestSequence List(params ManifestNode[] items) => new(items);
}

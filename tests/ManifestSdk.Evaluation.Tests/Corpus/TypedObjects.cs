namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class TypedObjects
{
    private const string Usings = """
        using System.Text.Json.Serialization;
        using k8s;
        using k8s.Models;
        using ManifestSdk.KubernetesClient;
        """;

    public static Snippet[] All { get; } = Array.ConvertAll<Snippet, Snippet>(
    [
        new("cluster-wide objects", """topology.Add(new V1PriorityClass { Metadata = new V1ObjectMeta { Name = "urgent" }, Value = 1000, GlobalDefault = false, Description = null });"""),
        new("objects of a namespace", """
            var app = topology.Namespace("shop");
            app.Add(new V1Role { Metadata = new() { Name = "reader", Labels = new Dictionary<string, string> { ["b"] = "2", ["a"] = "1" } }, Rules = [new() { ApiGroups = [""], Resources = ["configmaps"], Verbs = ["get", "list"] }] })
                .Add(new V1Role { Metadata = new() { Name = "other", NamespaceProperty = "elsewhere" } })
                .Add(new V1ClusterRole())
                .Add(new V1Role());
            """),
        new("nested objects and lists", """
            topology.Namespace("n").Add(new V1Deployment
            {
                Metadata = new() { Name = "api", Annotations = new Dictionary<string, string> { { "z", "1" }, { "y", "2" } } },
                Spec = new V1DeploymentSpec
                {
                    Replicas = 2,
                    Selector = new(),
                    Template = new()
                    {
                        Spec = new()
                        {
                            Containers = new List<V1Container>
                            {
                                new() { Name = "api", Image = "api:1", Ports = new[] { new V1ContainerPort { ContainerPort = 8080, Name = "http" } }, Env = [], SecurityContext = new() { RunAsNonRoot = true, RunAsUser = 1000L } },
                            },
                            Volumes = null,
                            TerminationGracePeriodSeconds = 30,
                        },
                    },
                },
            });
            """),
        new("numbers that nobody set", """topology.Namespace("n").Add(new V1Service { Spec = new() { Ports = [new()], ClusterIP = "None" } }); topology.Add(new V1PriorityClass());"""),
        new("numbers or names", """
            k8s.Models.IntOrString port = "80"; var none = default(k8s.Models.IntOrString);
            topology.Namespace("n").Add(new V1Service { Spec = new() { Ports = [new() { Port = 80, TargetPort = 9376 }, new() { Port = 81, TargetPort = "http" }, new() { Port = 82, TargetPort = port }, new() { TargetPort = none }, new() { TargetPort = 5L }, new() { TargetPort = "99999999999999999999" }] } });
            """),
        new("quantities", """
            var claim = new V1PersistentVolumeClaim { Spec = new() { Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1024Mi"), ["a"] = new ResourceQuantity("0.5"), ["b"] = "1.5Gi", ["c"] = 1000m, ["d"] = (string?)null! } } } };
            topology.Namespace("n").Add(claim);
            """),
        new("bytes in base64", """topology.Namespace("n").Add(new V1Secret { Data = new Dictionary<string, byte[]> { ["a"] = [1, 2, 255], ["b"] = new byte[] { 62, 63, 255, 191 }, ["c"] = [] }, StringData = new Dictionary<string, string> { ["p"] = "ä\n\"'<+>" } });"""),
        new("times in UTC", """
            var at = new DateTime(2030, 1, 31, 12, 0, 0, DateTimeKind.Utc);
            topology.Namespace("n").Add(new V1Pod { Metadata = new() { CreationTimestamp = at, DeletionTimestamp = new DateTime(2030, 1, 31, 12, 0, 0, 250, DateTimeKind.Utc) } });
            """),
        new("untyped values", """
            topology.Add(new V1CustomResourceDefinition { Spec = new() { Versions = [new() { Schema = new() { OpenAPIV3Schema = new()
            {
                DefaultProperty = new Dictionary<string, object> { ["z"] = 1.5, ["a"] = new[] { true, false }, ["n"] = new List<object?> { 1, "x", null, 2L, 3.0, 1e20, 0.1 } },
                Properties = new Dictionary<string, V1JSONSchemaProps> { ["b"] = new() { Type = "string", Maximum = 3.5, Minimum = 2 }, ["a"] = new() { EnumProperty = ["x", 1] } },
            } } }] } });
            """),
        new("what an object says it is", """topology.Add(new V1ClusterRole { ApiVersion = "rbac.authorization.k8s.io/v1beta1", Kind = "ClusterRole" });"""),
        new("written step by step", """
            var role = new V1Role(); role.Metadata = new(); role.Metadata.Name = "a"; role.Metadata.Labels ??= new Dictionary<string, string>(); role.Metadata.Labels["x"] = "y";
            role.Rules = new List<V1PolicyRule>(); role.Rules.Add(new() { Verbs = new List<string>() }); role.Rules[0].Verbs.Add("get"); role.Metadata.Name += "b";
            var app = topology.Namespace("n"); app.Add(role); role.Metadata.Name = "later"; app.Add(role);
            Show($"{role.Metadata.Name}{role.Rules.Count}{role.Metadata?.NamespaceProperty ?? "none"}{role.Metadata is { Name: "later" }}");
            """),
        new("nested initialisers of typed objects", """topology.Add(new V1ClusterRole { Metadata = new() { Labels = new Dictionary<string, string>() { ["a"] = "b" } }, AggregationRule = new() { ClusterRoleSelectors = [new() { MatchLabels = new Dictionary<string, string>() }] } });"""),
        new("with on typed objects", """
            var one = new V1PolicyRule { Verbs = ["get"], Resources = ["pods"] }; var two = one with { Resources = ["services"] };
            topology.Namespace("n").Add(new V1Role { Metadata = new() { Name = "r" }, Rules = [one, two] });
            """),
        new("typed objects from own methods", """
            foreach (var name in new[] { "a", "b" }) topology.Namespace("n" + name).Add(Typed.Reader(name, "get", "list"));
            topology.Namespace("m").Add(new V1Pod { Spec = new() { Containers = [.. new[] { "x", "y" }.Select(n => Typed.Container(n))] } });
            IKubernetesObject<V1ObjectMeta> any = Typed.Reader("z"); topology.Add(any);
            """, """
            static class Typed
            {
                public static V1Role Reader(string name, params string[] verbs) => new() { Metadata = new() { Name = name }, Rules = verbs.Length == 0 ? null : [new() { Verbs = verbs.ToList() }] };
                public static V1Container Container(string name) => new() { Name = name, Image = $"shop/{name}:1" };
            }
            """),
        new("custom resources of one's own", """
            topology.Namespace("n").Add(new Widget { Metadata = new() { Name = "w" }, Spec = new() { Size = 3, Names = { ["b"] = "x", ["a"] = "y" }, Tier = Tier.High } });
            """, """
            [KubernetesEntity(Group = "example.com", ApiVersion = "v1", Kind = "Widget", PluralName = "widgets")]
            public sealed class Widget : KubernetesObject, IKubernetesObject<V1ObjectMeta>, ISpec<WidgetSpec?>
            {
                [JsonPropertyName("metadata")] public V1ObjectMeta Metadata { get; set; } = new();
                [JsonPropertyName("spec")] public WidgetSpec? Spec { get; set; }
            }
            public sealed class WidgetSpec { public int Size { get; set; } public Dictionary<string, string> Names { get; } = []; public Tier? Tier { get; set; } public int Twice => Size * 2; [JsonIgnore] public string Hidden => "h"; public string? Nothing { get; set; } }
            public enum Tier { Low, High }
            """),
        new("many kinds", """
            var app = topology.Namespace("n");
            V1ObjectMeta Meta(string name) => new() { Name = name };
            app.Add(new V1ConfigMap { Metadata = Meta("cm"), Data = new Dictionary<string, string> { ["k"] = "v" }, Immutable = true });
            app.Add(new V2HorizontalPodAutoscaler { Metadata = Meta("hpa"), Spec = new() { MinReplicas = 1, MaxReplicas = 3, ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "api" }, Metrics = [new() { Type = "Resource", Resource = new() { Name = "cpu", Target = new() { Type = "Utilization", AverageUtilization = 70, AverageValue = new("250m") } } }] } });
            app.Add(new V1NetworkPolicy { Metadata = Meta("np"), Spec = new() { PodSelector = new(), PolicyTypes = ["Ingress"], Ingress = [new() { FromProperty = [new() { IpBlock = new() { Cidr = "10.0.0.0/8", Except = ["10.1.0.0/16"] } }], Ports = [new() { Port = 80, EndPort = 90, Protocol = "TCP" }] }] } });
            app.Add(new V1PodDisruptionBudget { Metadata = Meta("pdb"), Spec = new() { MaxUnavailable = "25%", Selector = new() { MatchExpressions = [new() { Key = "a", OperatorProperty = "In", Values = ["b"] }] } } });
            app.Add(new V1CronJob { Metadata = Meta("cj"), Spec = new() { Schedule = "0 * * * *", ConcurrencyPolicy = "Forbid", JobTemplate = new() { Spec = new() { BackoffLimit = 1, Template = new() { Spec = new() { RestartPolicy = "Never", Containers = [new() { Name = "c", Image = "i:1", Command = ["sh", "-c"], Resources = new() { Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("128Mi"), ["cpu"] = new("2000m") } } }] } } } } } });
            app.Add(new V1Ingress { Metadata = Meta("in"), Spec = new() { IngressClassName = "alb", Rules = [new() { Host = "h", Http = new() { Paths = [new() { Path = "/", PathType = "Prefix", Backend = new() { Service = new() { Name = "s", Port = new() { Number = 80 } } } }] } }] } });
            topology.Add(new V1StorageClass { Metadata = Meta("sc"), Provisioner = "ebs.csi.aws.com", Parameters = new Dictionary<string, string> { ["type"] = "gp3" }, AllowVolumeExpansion = true });
            topology.Add(new V1ValidatingAdmissionPolicy { Metadata = Meta("vap"), Spec = new() { Validations = [new() { Expression = "true", Message = "m" }] } });
            """),

        new("null objects", """V1Role? role = null; topology.Add([|role|]!);""", Problem: ("MSDK0005", "ArgumentNullException")),
        new("null members", """var role = new V1Role(); [|role.Metadata|].Name = "x";""", Problem: ("MSDK0005", "NullReferenceException")),
        new("unknown members", """topology.Add(new V1PriorityClass { Metadata = new() { Name = [|Environment.MachineName|] } });""", Problem: ("MSDK0003", "environment")),
        new("local times", """topology.Add(new V1ClusterRole { Metadata = new() { CreationTimestamp = [|new DateTime(2030, 1, 1)|] } });""", Problem: ("MSDK0002", "DateTimeKind.Utc")),
        new("negative quantities", """var quantity = [|new ResourceQuantity("-1")|];""", Problem: ("MSDK0002", "the quantity '-1'")),
        new("quantities below one as decimal", """topology.Namespace("n").Add(new V1ResourceQuota { Spec = new() { Hard = new Dictionary<string, ResourceQuantity> { ["cpu"] = [|0.5m|] } } });""", Problem: ("MSDK0002", "500m")),
        new("numbers with signs", """topology.Namespace("n").Add(new V1PodDisruptionBudget { Spec = new() { MinAvailable = [|"-1"|] } });""", Problem: ("MSDK0002", "the number or text '-1'")),
        new("equality of typed objects", """var list = new HashSet<V1Container>(); [|list.Add(new V1Container())|];""", Problem: ("MSDK0002", "equality of a 'V1Container'")),
        new("comparison of typed objects", """var same = [|new V1Container() == new V1Container()|];""", Problem: ("MSDK0002", "V1Container")),
        new("text of typed objects", """Show($"{[|new V1Container()|]}");""", Problem: ("MSDK0002", "text of a 'V1Container'")),
        new("members of KubernetesClient", """var name = [|new V1Role().Name()|];""", Problem: ("MSDK0002", "ModelExtensions.Name")),
        new("converters of one's own", """topology.Add([|new Widget()|]);""", """
            [KubernetesEntity(Group = "example.com", ApiVersion = "v1", Kind = "Widget")]
            public sealed class Widget : KubernetesObject, IKubernetesObject<V1ObjectMeta>
            {
                [JsonPropertyName("metadata")] public V1ObjectMeta Metadata { get; set; } = new();
                [JsonConverter(typeof(JsonStringEnumConverter))] public Tier Tier { get; set; }
            }
            public enum Tier { Low, High }
            """, ("MSDK0002", "[JsonConverter]")),
        new("derived objects in fields", """topology.Add(new Widget { Spec = [|new Big()|] });""", """
            public sealed class Widget : KubernetesObject, IKubernetesObject<V1ObjectMeta>
            {
                [JsonPropertyName("metadata")] public V1ObjectMeta Metadata { get; set; } = new();
                [JsonPropertyName("spec")] public Small? Spec { get; set; }
            }
            public class Small { public int A { get; set; } }
            public class Big : Small { public int B { get; set; } }
            """, ("MSDK0002", "a 'Big' where the typed object declares 'Small'")),
        new("anonymous objects in typed ones", """topology.Add(new V1CustomResourceDefinition { Spec = new() { Versions = [new() { Schema = new() { OpenAPIV3Schema = new() { DefaultProperty = [|new { A = 1 }|] } } }] } });""", Problem: ("MSDK0002", "where the typed object declares 'Object'")),
    ],
    static snippet => snippet with { Usings = Usings });
}

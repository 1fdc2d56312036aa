namespace ManifestSdk.Tests.Rules;

internal static partial class Given
{
    /// <summary>The definition of a kind Shop that has a field of each sort.</summary>
    public const string ShopDefinition = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: { name: shops.example.com }
        spec:
          group: example.com
          scope: Cluster
          names: { kind: Shop, plural: shops }
          versions:
          - name: v1alpha1
            served: false
            storage: false
            schema: { openAPIV3Schema: { type: object } }
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                required: [spec, metadata]
                properties:
                  metadata: { type: object }
                  status: { type: object, x-kubernetes-preserve-unknown-fields: true }
                  spec:
                    type: object
                    required: [currency]
                    properties:
                      currency: { type: string, default: EUR }
                      hosts: { type: array, minItems: 1, maxItems: 3, x-kubernetes-list-type: set, items: { type: string, maxLength: 20 } }
                      size: { type: string, enum: [Small, Large] }
                      seats: { type: integer, minimum: 1, maximum: 9, nullable: true }
                      open: { type: boolean }
                      port: { x-kubernetes-int-or-string: true }
                      founded: { type: string, format: date-time }
                      free: { type: object, x-kubernetes-preserve-unknown-fields: true }
                      prices: { type: object, additionalProperties: { type: number } }
                      tables: { type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: { type: object, required: [name], properties: { name: { type: string } } } }
        ---

        """;

    /// <summary>A Shop around the fields of its spec, with its definition.</summary>
    public static string Shop(string spec) => ShopDefinition + $$"""
        apiVersion: example.com/v1
        kind: Shop
        metadata: { name: shop }
        spec: { {{spec}} }

        """;

    /// <summary>A Pod around the fields of its only container.</summary>
    public static string PodWith(string container) => $$"""
        apiVersion: v1
        kind: Pod
        metadata: { name: web }
        spec: { containers: [{ name: web, image: web:1, {{container}} }] }

        """;
}

namespace ManifestSdk.CatalogGenerator.Tests;

/// <summary>Catalogues to generate from.</summary>
internal static class Catalogs
{
    public const string Header = """
        controller: Demo
        component: Kubernetes
        name: Demo
        prefix: demo.example.com
        namespace: ManifestSdk.Demo

        """;

    /// <summary>One annotation of every type.</summary>
    public const string Everything = Header + """
        builders:
          - {name: DemoBuilder, on: Ingress, summary: What Demo reads.}
        enums:
          DemoColor:
            summary: A colour.
            members:
              Red: {value: red, summary: like a rose.}
              DarkBlue: {value: dark-blue, summary: like the sea.}
        keys:
          attributes:
            idle.timeout: {type: int, min: 1, max: 60, unit: seconds, default: '30'}
            owner: text
        shapes:
          port: {type: int, min: 1, max: 65535}
          rule:
            type: object
            fields:
              kind: {type: choice, values: [send, stop], required: true}
              port: {is: port, requiredWhen: kind=send}
              hosts: {type: array, min: 1, max: 2, of: text}
              more: {type: map, of: bool}
        annotations:
          - {key: enabled, on: Ingress, type: bool, summary: Switches it on., since: v1.2.0}
          - {key: buffering, on: Ingress, type: on-off, summary: Buffers.}
          - {key: read-timeout, on: Ingress, type: int, min: 1, max: 60, unit: seconds, default: '30', invalid: ignored, summary: Waits., needs: [enabled=true]}
          - {key: color, on: [Ingress, Service], type: enum, enum: DemoColor, merge: exclusive, summary: 'Paints `it`.', conflicts: ['enabled?=false']}
          - {key: alias, on: Ingress, parameter: class, type: text, pattern: '^[a-z]+\z', maxLength: 8, form: lower-case word, summary: Names.}
          - {key: port, on: Ingress, type: port, wide: true, summary: Listens.}
          - {key: body-size, on: Ingress, type: size, summary: Limits.}
          - {key: cidrs, on: Ingress, type: list, of: cidr, summary: Lets in.}
          - {key: codes, on: Ingress, type: list, of: {type: int, min: 400, max: 599}, separator: ' ', summary: Catches.}
          - {key: arn, on: Ingress, type: arn, values: ['acm:certificate/'], summary: Proves.}
          - {key: attributes, on: Ingress, type: map, keys: attributes, summary: Sets.}
          - {key: 'rules.{name}', on: Ingress, member: Rule, parameter: rule, type: json, shape: rule, record: DemoRule, openMaxLength: 9, summary: Rules.}
          - {key: 'attributes.{protocol}-{port}', on: Ingress, type: map, openPattern: '^(TCP|UDP)-[0-9]+\z', summary: Sets one.}
          - {key: old, on: Ingress, type: bool, deprecated: enabled has taken its place, replacement: enabled, summary: Was.}
          - {key: gone, on: Ingress, type: text, removed: true, summary: Is no more.}
        """;

    /// <summary>A controller that had another prefix before.</summary>
    public const string Moved = Header + """
        former: {prefix: alpha.example.com, until: v2.0.0}
        partial: true
        builders:
          - {name: DemoBuilder, on: Ingress, summary: What Demo reads.}
        annotations:
          - {key: ttl, on: Ingress, type: duration, wide: true, min: 1, summary: Lasts.}
          - {key: names, on: Ingress, type: csv, summary: Names.}
          - {key: elsewhere.example.com/kept, on: Ingress, type: text, removedIn: v3.0.0, autoModeInstead: write nothing, summary: Stays.}
        """;
}

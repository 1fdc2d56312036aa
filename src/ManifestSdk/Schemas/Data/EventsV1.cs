// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>events.k8s.io/v1</c>.</summary>
internal static class EventsV1
{
    public const string Text = """
        kind Event namespaced
        type Event
          action: text
          apiVersion: text
          deprecatedCount: int32
          deprecatedFirstTimestamp: time
          deprecatedLastTimestamp: time
          deprecatedSource: v1.EventSource
          eventTime!: time
          kind: text
          metadata: meta/v1.ObjectMeta
          note: text
          reason: text
          regarding: v1.ObjectReference
          related: v1.ObjectReference
          reportingController: text
          reportingInstance: text
          series: EventSeries
          type: text
        type EventSeries
          count!: int32
          lastObservedTime!: time
        """;
}

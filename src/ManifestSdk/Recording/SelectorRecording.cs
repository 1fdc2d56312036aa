using System.Runtime.CompilerServices;
using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>Writes fields of type <c>LabelSelector</c>: for a workload's Pods, or as somebody spells it out.</summary>
internal static class SelectorRecording
{
    /// <summary>Selects a workload's Pods, by what its labels are when the topology is complete.</summary>
    public static void SelectPods(
        this RecordedMapping mapping,
        string field,
        IWorkload workload,
        [CallerArgumentExpression(nameof(workload))] string parameter = "")
    {
        if (workload is null)
            throw new ArgumentNullException(parameter);

        mapping.SelectPods(field, workload, CallSite.Argument(parameter));
    }

    public static void SelectPods(this RecordedMapping mapping, string field, IWorkload workload, Origin origin) =>
        mapping.Set(field, new DeferredValue(() => workload.Pods.ToLabelSelector(origin)), origin);

    /// <summary>Selects what the caller spells out.</summary>
    public static void Select(
        this RecordedMapping mapping,
        string field,
        Action<LabelSelectorBuilder> selector,
        [CallerArgumentExpression(nameof(selector))] string parameter = "")
    {
        if (selector is null)
            throw new ArgumentNullException(parameter);

        var recorded = new RecordedMapping(CallSite.Call);
        mapping.Set(field, recorded);
        selector(new LabelSelectorBuilder(recorded));
    }
}

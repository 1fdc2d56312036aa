namespace ManifestSdk;

public abstract partial class ResourceBuilder<TSelf>
{
    /// <summary>
    /// Sets a field that no method covers. Patches are applied when everything else is written, in the order of the calls, and
    /// the rules judge what comes out.
    /// </summary>
    /// <param name="path">
    /// Fields between dots, <c>spec.template.spec.hostname</c>; in brackets an item of a list by its name, by another field or by
    /// its index, <c>containers[api]</c>, <c>ports[port=80]</c>, <c>rules[0]</c>, or a field whose name has dots. Objects on the
    /// way are made, items of lists must exist (MSDK1017).
    /// </param>
    /// <param name="value">A text, a number, true or false.</param>
    public TSelf Patch(string path, FieldValue value)
    {
        Root.Add(Patches.Patch.Field(path, value));
        return Self;
    }

    /// <summary>
    /// Merges fields into the object when everything else is written: maps merge, null removes a field, and everything else,
    /// lists included, replaces what is there (JSON merge patch, RFC 7386).
    /// </summary>
    /// <param name="yaml">A map of fields from the top of the object, as YAML or JSON: <c>spec: { paused: true }</c> (MSDK1017).</param>
    public TSelf Patch(string yaml)
    {
        Root.Add(Patches.Patch.Fragment(yaml));
        return Self;
    }
}

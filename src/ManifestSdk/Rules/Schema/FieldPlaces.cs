namespace ManifestSdk.Rules.Schema;

/// <summary>Which fields of which kinds a rule looks at, where it expects the same of all of them.</summary>
/// <param name="rows">A kind or several and the fields below it, as in a <see cref="FieldTable{TExpected}"/>.</param>
internal sealed class FieldPlaces(params (string Kinds, string Fields)[] rows)
    : FieldTable<ValueTuple>(rows.Select(static row => (row.Kinds, row.Fields, default(ValueTuple))).ToArray());

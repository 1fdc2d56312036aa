using ManifestSdk.Model;
using ManifestSdk.Schemas;

namespace ManifestSdk.Rules.Schema;

/// <summary>What is expected of objects of a type, wherever they stand.</summary>
/// <typeparam name="TExpected">What is expected of an object.</typeparam>
/// <param name="rows">A type of the schemas or several (<c>v1.Probe|v1.LifecycleHandler</c>), and what is expected of its objects.</param>
internal sealed class TypeTable<TExpected>(params (string Types, TExpected Expected)[] rows)
{
    /// <summary>Every object of the table's types that the set declares.</summary>
    public IEnumerable<(TypedObject Object, TExpected Expected)> Over(ManifestIndex index) =>
        from row in rows
        from type in row.Types.Split('|')
        from found in index.OfType(type)
        select (found, row.Expected);
}

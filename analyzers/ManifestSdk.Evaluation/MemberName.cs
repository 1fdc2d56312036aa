using System.Text;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Names what a topology or an environment is in the generated <c>Manifests</c>: <c>payment-gateway</c> → <c>PaymentGateway</c>. Different names stay different, because a
/// dash that cannot become a capital letter becomes an underscore.
/// </summary>
internal static class MemberName
{
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Manifests", "All", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>What names a topology in code: <c>Shop</c>, or <c>Prod.Shop</c> in an environment, whose members are those of a nested class.</summary>
    public static string PathOf(string topology, string? environment) =>
        environment is null ? Of(topology) : Of(environment) + "." + Of(topology, environment);

    /// <summary>The property of a topology. A member of a class must not bear the name of the class.</summary>
    public static string Of(string topology, string? environment) =>
        topology == environment ? Of(topology) + "_" : Of(topology);

    public static string Of(string topology)
    {
        var name = new StringBuilder(topology.Length + 1);
        var startsWord = true;
        foreach (var character in topology)
        {
            var isDash = !char.IsLetterOrDigit(character);
            if (startsWord && !char.IsLetter(character))
                name.Append('_');
            if (!isDash)
                name.Append(startsWord ? char.ToUpperInvariant(character) : character);

            startsWord = isDash;
        }

        return Taken.Contains(name.ToString()) ? name.Append('_').ToString() : name.ToString();
    }
}

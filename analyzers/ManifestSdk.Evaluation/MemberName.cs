using System.Text;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Names a topology's property of the generated <c>Manifests</c>: <c>payment-gateway</c> → <c>PaymentGateway</c>. Different names stay different, because a
/// dash that cannot become a capital letter becomes an underscore.
/// </summary>
internal static class MemberName
{
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Manifests", "All", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

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

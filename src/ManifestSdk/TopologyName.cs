using System.Text;

namespace ManifestSdk;

/// <summary>Derives the default name of a topology from the type that contains it.</summary>
internal static class TopologyName
{
    /// <summary><c>PaymentGateway</c> → <c>payment-gateway</c>, <c>HTTPApi2</c> → <c>http-api2</c>.</summary>
    public static string FromType(string typeName)
    {
        var name = new StringBuilder(typeName.Length + 4);
        for (var i = 0; i < typeName.Length; i++)
        {
            if (StartsWord(typeName, i))
                name.Append('-');

            if (char.IsLetterOrDigit(typeName[i]))
                name.Append(char.ToLowerInvariant(typeName[i]));
        }

        return name.ToString();
    }

    private static bool StartsWord(string text, int index) =>
        index > 0
        && char.IsUpper(text[index])
        && (!char.IsUpper(text[index - 1]) || (index + 1 < text.Length && char.IsLower(text[index + 1])));
}

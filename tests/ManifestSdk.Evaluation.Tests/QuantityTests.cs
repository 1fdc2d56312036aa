using k8s.Models;

namespace ManifestSdk.Evaluation.Tests;

/// <summary>The compiler spells a quantity as KubernetesClient does.</summary>
public class QuantityTests
{
    private static readonly string[] Numbers =
    [
        "0", "0.0", "1", "2", "10", "100", "999", "1000", "1023", "1024", "1025", "1536", "2000", "4096", "1048576", "1000000", "1e0", "007",
        "0.5", "0.25", "0.1", "0.001", "0.0001", "0.000000001", "0.0000000001", "1.5", "1.10", "2.0001", "1.0000000001", "123456789", "0.123456789", "12345678901234567890",
    ];

    private static readonly string[] Suffixes = ["", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei", "e0", "e3", "E3", "e+2", "e7", "e12"];

    public static TheoryData<string> Suffix { get; } = new(Suffixes);

    [Theory]
    [MemberData(nameof(Suffix))]
    public void Every_quantity_has_the_text_that_KubernetesClient_gives_it_or_none(string suffix)
    {
        var evaluated = 0;
        foreach (var text in Numbers.Select(number => number + suffix))
        {
            if (TextOf(text) is not { } ours)
                continue;

            Assert.Equal((text, new ResourceQuantity(text).ToString()), (text, ours));
            evaluated++;
        }

        Assert.InRange(evaluated, Numbers.Length / 2, Numbers.Length);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1500")]
    [InlineData("1000000")]
    [InlineData("0")]
    public void A_decimal_becomes_what_KubernetesClient_makes_of_it(string number)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(((ResourceQuantity)value).ToString(), ((Quantity)value).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1 Gi")]
    [InlineData("1GB")]
    [InlineData("1e-3")]
    [InlineData("0.5e0")]
    [InlineData("one")]
    public void What_is_no_quantity_or_needs_a_sign_is_refused(string text) => Assert.Null(TextOf(text));

    private static string? TextOf(string text)
    {
        try
        {
            return new Quantity(text).Text;
        }
        catch (NotPortable)
        {
            return null;
        }
    }
}

using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Tests.Controllers.Values;

public class CsvValueTests
{
    private static readonly CsvValue Value = new();

    [Theory]
    [InlineData("")]
    [InlineData("Example")]
    [InlineData("Example, Shop")]
    [InlineData("\"Shop, Inc.\",Example")]
    [InlineData("\"The \"\"Shop\"\"\"")]
    public void A_line_of_CSV_is_fine(string text) => Assert.Empty(Value.Check(text));

    [Theory]
    [InlineData("\"Shop")]
    [InlineData("The \"Shop\"")]
    [InlineData("\"Shop\" Inc.")]
    public void Quotes_elsewhere_are_refused(string text)
    {
        var problem = Assert.Single(Value.Check(text));

        Assert.Equal(ValueProblemKind.Form, problem.Kind);
        Assert.Equal($"'{text}' is not a line of CSV; put an item with a comma or a quote between double quotes, and double its own quotes", problem.Message);
    }

    [Theory]
    [InlineData("Example")]
    [InlineData("Shop, Inc.")]
    [InlineData("The \"Shop\"")]
    [InlineData(" blank ")]
    public void What_is_quoted_is_a_line(string item) => Assert.Empty(Value.Check(CsvValue.Quote(item)));
}

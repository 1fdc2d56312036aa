using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Tests;

public class EquatableArrayTests
{
    [Fact]
    public void Arrays_with_equal_items_are_equal()
    {
        var left = new EquatableArray<string>(["a", "b"]);
        var right = new EquatableArray<string>(["a", "b"]);

        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Arrays_in_another_order_are_not() =>
        Assert.True(new EquatableArray<string>(["a", "b"]) != new EquatableArray<string>(["b", "a"]));

    [Fact]
    public void The_default_is_empty() => Assert.Equal(new EquatableArray<string>([]), default);
}

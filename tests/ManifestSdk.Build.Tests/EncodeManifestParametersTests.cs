using Microsoft.Build.Utilities;

namespace ManifestSdk.Build.Tests;

public class EncodeManifestParametersTests
{
    [Fact]
    public void Items_become_one_text_and_those_without_value_are_left_out()
    {
        var task = new EncodeManifestParameters
        {
            Parameters = [Item("image-tag", "1.4.2"), Item("image-tag", "a;b", "prod"), Item("replicas", "")],
        };

        Assert.True(task.Execute());
        Assert.Equal("/image-tag=1.4.2&prod/image-tag=a_003bb", task.Encoded);
    }

    private static TaskItem Item(string name, string value, string environment = "") =>
        new(name, new Dictionary<string, string> { ["Value"] = value, ["Environment"] = environment });
}

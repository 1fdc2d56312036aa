using System.Diagnostics;
using System.Threading.Channels;

namespace ManifestSdk.EndToEnd.Tests;

/// <summary><c>dotnet watch build</c>: an edit leads to new YAML, and new YAML to no build.</summary>
public sealed class WatchTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Ready = "Waiting for a file to change";

    [Fact]
    public async Task An_edit_leads_to_new_YAML_and_what_is_written_to_no_other_build()
    {
        var project = new OutsideProject(sdk, "watched", packages: """
            <KubernetesManifest Include="**/*.yaml" />
            </ItemGroup><PropertyGroup><ManifestOutputPath>k8s</ManifestOutputPath></PropertyGroup><ItemGroup>
            """);
        File.WriteAllText(project.At("own.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: own, namespace: app }\n");
        project.Build();

        using var watch = Dotnet.Launch(project.Folder, "watch", "--non-interactive", "--no-hot-reload", "--verbose", "build", "--no-restore", "-nodeReuse:false", "--property:UseSharedCompilation=false");
        var output = LinesOf(watch);
        try
        {
            var first = await Until(Ready, output);
            Assert.Contains("Watching 3 file(s) for changes", first, StringComparison.Ordinal);

            File.WriteAllText(project.At("Shop.cs"), OutsideProject.Shop.Replace("api:1.0", "api:2.0", StringComparison.Ordinal));
            var second = await Until(Ready, output);
            Assert.Contains("(1 manifest, 4 resources; 1 written)", second, StringComparison.Ordinal);
            Assert.Contains("api:2.0", await File.ReadAllTextAsync(project.At("k8s/shop.yaml")), StringComparison.Ordinal);

            // Were there a build for what the last one wrote, it would come before this one and find nothing.
            File.WriteAllText(project.At("own.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: Own, namespace: app }\n");
            Assert.Contains("own.yaml(3,19): error MSDK1001", await Until(Ready, output), StringComparison.Ordinal);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Both of its streams as one: dotnet watch speaks on either.</summary>
    private static ChannelReader<string> LinesOf(Process process)
    {
        var lines = Channel.CreateUnbounded<string>();
        process.OutputDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => lines.Writer.TryComplete();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return lines.Reader;
    }

    private static async Task<string> Until(string line, ChannelReader<string> output)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var seen = "";
        while (!seen.Contains(line, StringComparison.Ordinal))
        {
            try
            {
                seen += await output.ReadAsync(patience.Token) + "\n";
            }
            catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
            {
                Assert.Fail($"'{line}' did not come:\n{seen}");
            }
        }

        return seen;
    }
}

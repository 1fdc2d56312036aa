using System.Reflection;
using System.Text.RegularExpressions;
using ManifestSdk.MutationTests.Compilation;
using ManifestSdk.MutationTests.Running;

if (args is ["worker"])
{
    new Worker().Run(Console.In, Console.Out);
    return 0;
}

var root = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RepositoryRoot").Value!;
var library = Path.Combine(root, "src", "ManifestSdk");
var folder = Path.Combine(AppContext.BaseDirectory, "mutants");
var again = args.Contains("--again");
var pattern = new Regex(args.FirstOrDefault(static argument => !argument.StartsWith('-')) ?? "^Rules/");

foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(folder, StringComparison.Ordinal)))
{
    var copy = Path.Combine(folder, Path.GetRelativePath(AppContext.BaseDirectory, file));
    Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
    File.Copy(file, copy, overwrite: true);
}

var tally = new Tally(Path.Combine(AppContext.BaseDirectory, "mutants.txt"), again);
var mutated = new MutatedLibrary(Library.Read(Path.Combine(library, "ManifestSdk.csproj")), library, path => pattern.IsMatch(path));
tally.Keep(mutated.Mutants);
mutated.Remove(mutant => again && tally.IsKilled(mutant));
var tried = mutated.Mutants.Count;
mutated.Write(Path.Combine(folder, "ManifestSdk.dll"));
Console.WriteLine($"{tried} mutants, of which {mutated.Mutants.Count} compile");

foreach (var (mutant, killer) in new Campaign(Path.Combine(folder, "ManifestSdk.MutationTests.dll")).Run(mutated.Mutants))
    tally.Add(mutant, killer);

tally.Write();
return tally.Survivors == 0 ? 0 : 1;

using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Evaluation;

/// <summary>
/// A project together with the libraries of topology code that it references, as far as there is source of them: projects of
/// an open solution, and assemblies that carry their source. For the evaluator, all of it is the user's own code.
/// </summary>
internal sealed class TopologyProgram
{
    private static readonly ConditionalWeakTable<Compilation, TopologyProgram> Programs = new();

    private readonly Dictionary<SyntaxTree, Compilation> _libraryFiles = [];
    private readonly HashSet<IAssemblySymbol> _libraries = new(SymbolEqualityComparer.Default);

    private TopologyProgram(Compilation project, CancellationToken cancellationToken)
    {
        Compilation = Rebuild(project, cancellationToken);
        foreach (var reference in Compilation.References.OfType<CompilationReference>())
        {
            if (Compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && IsLibrary(assembly, reference.Compilation))
                Add(assembly, reference.Compilation);
        }
    }

    /// <summary>The project, with its libraries as source where that is possible.</summary>
    public Compilation Compilation { get; }

    public static TopologyProgram Of(Compilation project, CancellationToken cancellationToken)
    {
        if (Programs.TryGetValue(project, out var known))
            return known;

        var program = new TopologyProgram(project, cancellationToken);
        return Programs.GetValue(project, _ => program);
    }

    /// <summary>Whether there is source of a symbol, in the project or in a library.</summary>
    public bool Has(ISymbol symbol) => IsProject(symbol.ContainingAssembly) || IsInLibrary(symbol);

    public bool IsInLibrary(ISymbol symbol) => _libraries.Count > 0 && symbol.ContainingAssembly is { } assembly && _libraries.Contains(assembly);

    /// <summary>Whether code stands in a library, where the user of the project cannot change it.</summary>
    public bool IsInLibrary(SyntaxTree file) => _libraryFiles.ContainsKey(file);

    public bool IsInLibrary(string? path) => _libraryFiles.Keys.Any(file => file.FilePath == path);

    /// <summary>The compilation in which the compiler binds a file.</summary>
    public Compilation CompilationOf(SyntaxTree file) => _libraryFiles.TryGetValue(file, out var library) ? library : Compilation;

    /// <summary>The same method in <see cref="Compilation"/>.</summary>
    public IMethodSymbol Find(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, Compilation.Assembly))
            return method;

        var declaration = method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
#pragma warning disable RS1030 // The project was compiled again, with libraries as source; no context offers a model of that.
        return (IMethodSymbol)Compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken)!;
#pragma warning restore RS1030
    }

    private bool IsProject(IAssemblySymbol? assembly) => SymbolEqualityComparer.Default.Equals(assembly, Compilation.Assembly);

    private void Add(IAssemblySymbol assembly, Compilation library)
    {
        _libraries.Add(assembly);
        foreach (var file in library.SyntaxTrees)
            _libraryFiles[file] = library;
    }

    /// <summary>A library that the compiler had to adapt to other references has symbols that its own source does not know.</summary>
    private static bool IsLibrary(IAssemblySymbol assembly, Compilation library) =>
        library is CSharpCompilation && UsesSdk(assembly) && SymbolEqualityComparer.Default.Equals(assembly, library.Assembly);

    /// <summary>Whether an assembly is written with the SDK, and no part of it.</summary>
    public static bool UsesSdk(IAssemblySymbol? assembly) =>
        assembly?.Name.StartsWith("ManifestSdk", StringComparison.Ordinal) == false
        && assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == "ManifestSdk"));

    /// <summary>Puts the source that assemblies carry in their place, those first that others build on.</summary>
    private static Compilation Rebuild(Compilation project, CancellationToken cancellationToken)
    {
        var sources = project.References
            .Select(reference => (Reference: reference, Assembly: project.GetAssemblyOrModuleSymbol(reference) as IAssemblySymbol))
            .Where(static each => each is { Reference: not CompilationReference, Assembly: { } assembly } && UsesSdk(assembly))
            .Select(static each => (each.Reference, Assembly: each.Assembly!, Source: SharedSource.In(each.Assembly!)))
            .Where(static each => each.Source is not null)
            .ToList();

        while (sources.Count > 0)
        {
            var next = sources.FindIndex(each => !sources.Any(other => DependsOn(each.Assembly, other.Assembly)));
            var (reference, assembly, source) = sources[Math.Max(next, 0)];

            // Those that wait for their turn are left out: a library that references another assembly than the project does would get other symbols.
            var references = project.References.Where(each => sources.TrueForAll(waiting => waiting.Reference != each)).ToArray();
            sources.RemoveAt(Math.Max(next, 0));
            var library = source!.Compile(assembly.Identity, references, cancellationToken);
            project = project.ReplaceReference(reference, library.ToMetadataReference(reference.Properties.Aliases, reference.Properties.EmbedInteropTypes));
        }

        return project;
    }

    private static bool DependsOn(IAssemblySymbol assembly, IAssemblySymbol other) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == other.Name));
}

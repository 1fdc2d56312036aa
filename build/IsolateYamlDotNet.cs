using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>
/// Rewrites YamlDotNet.dll into an assembly of our own: another name, no strong name, no public type. The SDK keeps only
/// the highest version of equally named analyzer dlls across all packages of a project, so a dll of the original name
/// would be swapped under us, or under somebody else; and a user's own YamlDotNet must not meet ours.
/// </summary>
public class IsolateYamlDotNet : Task
{
    [Required]
    public string Source { get; set; }

    [Required]
    public string Target { get; set; }

    [Required]
    public string VisibleTo { get; set; }

    public override bool Execute()
    {
        using (var assembly = AssemblyDefinition.ReadAssembly(Source))
        {
            var name = Path.GetFileNameWithoutExtension(Target);
            assembly.Name = new AssemblyNameDefinition(name, assembly.Name.Version);
            assembly.MainModule.Name = name + ".dll";
            assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
            foreach (var type in assembly.MainModule.Types.Where(type => type.IsPublic))
                type.IsNotPublic = true;

            assembly.CustomAttributes.Add(InternalsVisibleTo(assembly.MainModule));
            assembly.Write(Target, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
        }

        return true;
    }

    private CustomAttribute InternalsVisibleTo(ModuleDefinition module)
    {
        var text = module.TypeSystem.String;
        var attribute = new TypeReference(
            "System.Runtime.CompilerServices", "InternalsVisibleToAttribute", module, module.TypeSystem.CoreLibrary);
        var constructor = new MethodReference(".ctor", module.TypeSystem.Void, attribute) { HasThis = true };
        constructor.Parameters.Add(new ParameterDefinition(text));
        return new CustomAttribute(constructor) { ConstructorArguments = { new CustomAttributeArgument(text, VisibleTo) } };
    }
}

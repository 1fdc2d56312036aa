using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>An environment that a topology is evaluated for: a member of the enum that its method takes.</summary>
/// <param name="Name">The environment's name, which names its folder: <c>prod</c>.</param>
/// <param name="Member">The enum member's name, the first of those that share a value.</param>
/// <param name="Value">The member's number.</param>
internal sealed record TopologyEnvironment(string Name, string Member, object Value)
{
    public static ImmutableArray<TopologyEnvironment> Of(ITypeSymbol environments) => environments.GetMembers()
        .OfType<IFieldSymbol>()
        .Where(static member => member.HasConstantValue)
        .GroupBy(static member => member.ConstantValue)
        .Select(static aliases => new TopologyEnvironment(EnvironmentName.Of(aliases.First().Name), aliases.First().Name, aliases.Key!))
        .ToImmutableArray();

    /// <summary>What keeps an enum from being the environments of a topology, as the end of a sentence that begins with the topology method.</summary>
    public static string? WrongEnum(ITypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Enum)
            return $"takes a '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' beside the 'Topology'. A second parameter is of an enum type, whose members are the environments.";
        if (type.GetAttributes().Any(static attribute => attribute.AttributeClass?.ToDisplayString() == typeof(FlagsAttribute).FullName))
            return $"takes the flags '{type.Name}'. Environments do not combine; declare the enum without '[Flags]'.";

        var environments = Of(type);
        if (environments.IsEmpty)
            return $"takes the enum '{type.Name}', which has no members. Each member is an environment; declare one, or leave the parameter out.";
        if (environments.FirstOrDefault(static environment => !TopologyDeclaration.CanNameFile(environment.Name)) is { } wrong)
            return $"takes the enum '{type.Name}', whose member '{wrong.Member}' cannot name a folder. Use letters from A to Z and digits.";

        return environments.GroupBy(static environment => environment.Name).FirstOrDefault(static group => group.Skip(1).Any())?.ToArray() is [var first, var second, ..]
            ? $"takes the enum '{type.Name}', whose members '{first.Member}' and '{second.Member}' would both write to the folder '{first.Name}'. Rename one of them."
            : null;
    }
}

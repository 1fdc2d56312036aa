using System.Reflection;

namespace ManifestSdk;

/// <summary>Names environments after the members of the user's enum: <c>Prod</c> → <c>prod</c>, <c>EuWest</c> → <c>eu-west</c>.</summary>
internal static class EnvironmentName
{
    /// <param name="member">The enum member's name.</param>
    public static string Of(string member) => TopologyName.FromType(member);

    // Several members may share a value; the first that is declared names the environment, here and in the compiler.
    public static string Of<TEnvironment>(TEnvironment environment)
        where TEnvironment : struct, Enum =>
        Of(typeof(TEnvironment).GetFields(BindingFlags.Public | BindingFlags.Static)
            .OrderBy(static field => field.MetadataToken)
            .FirstOrDefault(field => environment.Equals(field.GetValue(null)))?.Name ?? environment.ToString());
}

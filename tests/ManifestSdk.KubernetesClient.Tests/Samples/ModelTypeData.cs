using System.Reflection;
using k8s;
using k8s.Models;

namespace ManifestSdk.KubernetesClient.Tests.Samples;

/// <summary>Every type of KubernetesClient that has constants for its kind and can be declared.</summary>
public sealed class ModelTypeData : TheoryData<Type>
{
    public ModelTypeData() : base(typeof(V1Service).Assembly.GetExportedTypes().Where(IsDeclarable))
    {
    }

    public static (string ApiVersion, string Kind) IdentityOf(Type type)
    {
        var (group, version) = (Constant(type, "KubeGroup"), Constant(type, "KubeApiVersion"));
        return (group.Length == 0 ? version : group + "/" + version, Constant(type, "KubeKind"));
    }

    private static bool IsDeclarable(Type type) =>
        type.GetField("KubeKind") is not null && type.IsAssignableTo(typeof(IKubernetesObject<V1ObjectMeta>));

    private static string Constant(Type type, string name) =>
        (string)type.GetField(name, BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue()!;
}

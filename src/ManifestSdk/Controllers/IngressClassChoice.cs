using ManifestSdk.Recording;

namespace ManifestSdk.Controllers;

/// <summary>Chooses the class that a controller's builder stands for, where the user chose none.</summary>
internal static class IngressClassChoice
{
    /// <summary>The way of choosing a class before there was a field for it.</summary>
    public const string Annotation = "kubernetes.io/ingress.class";

    public static void Default(IngressBuilder ingress, string className)
    {
        if (!ingress.Spec.Contains("ingressClassName") && !ingress.AnnotationMap.Contains(Annotation))
            ingress.Spec.Set("ingressClassName", className, CallSite.Call);
    }
}

using ManifestSdk.Aws;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Nginx;

namespace ManifestSdk.Controllers;

/// <summary>Finds out which controller serves an Ingress.</summary>
internal static class IngressControllers
{
    /// <summary>The class that an Ingress names, by field or by the old annotation; <see langword="null"/> where it names none.</summary>
    public static string? ClassOf(ManifestResource ingress) =>
        ingress.Spec?.Text("ingressClassName") ?? ingress.Annotation(IngressClassChoice.Annotation);

    /// <summary>
    /// The controller that surely or very likely serves an Ingress: by its class, or where the class says nothing by the
    /// annotations that it carries.
    /// </summary>
    public static IngressController? Of(ManifestResource ingress, ManifestIndex index)
    {
        if (ByClass(ingress, index) is { } controller)
            return controller;

        var prefixes = ingress.Annotations().Select(static annotation => ByPrefix(annotation.Spec?.Prefix)).Distinct().Where(static found => found is not null).ToArray();
        return prefixes.Length == 1 ? prefixes[0] : null;
    }

    /// <summary>The controller behind an Ingress's class: that of a declared IngressClass, or of a name that is everywhere the same.</summary>
    public static IngressController? ByClass(ManifestResource ingress, ManifestIndex index)
    {
        if (ClassOf(ingress) is not { } name)
            return null;

        return DeclaredClass(ingress, index)?.Spec?.Text("controller") is { } controller ? ByName(controller) : name switch
        {
            "alb" => IngressController.Alb,
            "nginx" => IngressController.Nginx,
            _ => null,
        };
    }

    /// <summary>The IngressClass that an Ingress names, where it is declared.</summary>
    public static ManifestResource? DeclaredClass(ManifestResource ingress, ManifestIndex index) => index
        .OfKind("IngressClass")
        .FirstOrDefault(candidate => candidate.Name == ClassOf(ingress));

    /// <summary>The controller whose annotations have a prefix.</summary>
    public static IngressController? ByPrefix(string? prefix) => prefix switch
    {
        AlbKeys.Prefix => IngressController.Alb,
        NginxKeys.Prefix => IngressController.Nginx,
        _ => null,
    };

    private static IngressController ByName(string controller) => controller switch
    {
        "ingress.k8s.aws/alb" => IngressController.Alb,
        "eks.amazonaws.com/alb" => IngressController.EksAutoMode,
        "k8s.io/ingress-nginx" => IngressController.Nginx,
        _ => IngressController.Other,
    };
}

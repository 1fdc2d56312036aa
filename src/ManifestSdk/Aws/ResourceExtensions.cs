using ManifestSdk.Recording;

namespace ManifestSdk.Aws;

/// <summary>The kinds of the AWS Load Balancer Controller, and what EKS reads on others.</summary>
public static class ResourceExtensions
{
    /// <summary>Declares a TargetGroupBinding in this namespace.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters.</param>
    public static TargetGroupBindingBuilder TargetGroupBinding(this NamespaceBuilder @namespace, string name)
    {
        if (@namespace is null)
            throw new ArgumentNullException(nameof(@namespace));

        return @namespace.Topology.Add(new TargetGroupBindingBuilder(name, @namespace.Name));
    }

    /// <summary>Declares an IngressClassParams.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters.</param>
    public static IngressClassParamsBuilder IngressClassParams(this Topology topology, string name)
    {
        if (topology is null)
            throw new ArgumentNullException(nameof(topology));

        return topology.Add(new IngressClassParamsBuilder(name));
    }

    /// <summary>Has the AWS Load Balancer Controller serve the class by these settings: <c>spec.controller</c> and <c>spec.parameters</c>.</summary>
    /// <param name="ingressClass">The IngressClass.</param>
    /// <param name="parameters">What holds for all its ALBs.</param>
    public static IngressClassBuilder Alb(this IngressClassBuilder ingressClass, IngressClassParamsBuilder parameters)
    {
        if (ingressClass is null)
            throw new ArgumentNullException(nameof(ingressClass));
        if (parameters is null)
            throw new ArgumentNullException(nameof(parameters));

        var origin = CallSite.Argument(nameof(parameters));
        ingressClass.Spec.Set("controller", "ingress.k8s.aws/alb", CallSite.Call);
        ingressClass.Spec.Set("parameters", parameters.Reference(origin, byGroup: true), origin);
        return ingressClass;
    }

    /// <summary>Lets Pods of this ServiceAccount act as an IAM role: the annotation <c>eks.amazonaws.com/role-arn</c>.</summary>
    /// <param name="serviceAccount">The ServiceAccount.</param>
    /// <param name="roleArn">The role: <c>arn:aws:iam::123456789012:role/shop-api</c>. It must trust the cluster's OIDC provider (MSDK8011).</param>
    public static ServiceAccountBuilder EksRole(this ServiceAccountBuilder serviceAccount, Arn roleArn)
    {
        if (serviceAccount is null)
            throw new ArgumentNullException(nameof(serviceAccount));

        serviceAccount.AnnotationMap.SetArgument("eks.amazonaws.com/role-arn", roleArn);
        return serviceAccount;
    }
}

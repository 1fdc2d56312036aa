namespace ManifestSdk.Controllers;

/// <summary>How the Ingresses of one IngressGroup share an annotation.</summary>
internal enum GroupMerge
{
    /// <summary>It belongs to the Ingress alone.</summary>
    None,

    /// <summary>The values of all members are combined.</summary>
    Merge,

    /// <summary>The members that set it must agree.</summary>
    Exclusive,
}

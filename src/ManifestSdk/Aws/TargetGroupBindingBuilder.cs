using ManifestSdk.Recording;

namespace ManifestSdk.Aws;

/// <summary>
/// A TargetGroupBinding (<c>elbv2.k8s.aws/v1beta1</c>): keeps a target group that exists already filled with a Service's Pods
/// or nodes.
/// </summary>
public sealed class TargetGroupBindingBuilder : ResourceBuilder<TargetGroupBindingBuilder>
{
    internal TargetGroupBindingBuilder(string name, string @namespace)
        : base("elbv2.k8s.aws/v1beta1", "TargetGroupBinding", name, @namespace)
    {
    }

    /// <summary>Names the Service that answers, <c>spec.serviceRef</c>.</summary>
    /// <param name="name">The Service, in the same namespace.</param>
    /// <param name="port">The port that the Service exposes, by number or name; never the container's.</param>
    public TargetGroupBindingBuilder ServiceRef(ResourceName<ServiceBuilder> name, IntOrString port)
    {
        var reference = Spec.Mapping("serviceRef");
        reference.SetArgument("name", name);
        reference.SetArgument("port", port);
        return this;
    }

    /// <summary>Names the target group by ARN, <c>spec.targetGroupARN</c>. Can't change later.</summary>
    /// <param name="targetGroupArn">The ARN; it wins over a name (MSDK8011).</param>
    public TargetGroupBindingBuilder TargetGroupArn(Arn targetGroupArn)
    {
        Spec.SetArgument("targetGroupARN", targetGroupArn);
        return this;
    }

    /// <summary>Names the target group, <c>spec.targetGroupName</c>.</summary>
    /// <param name="targetGroupName">Its name in the account and region.</param>
    public TargetGroupBindingBuilder TargetGroupName(string targetGroupName)
    {
        Spec.SetArgument("targetGroupName", targetGroupName);
        return this;
    }

    /// <summary>Says what is registered, <c>spec.targetType</c>; by default what the target group was made for. Can't change later.</summary>
    /// <param name="targetType">Nodes, for a Service with node ports, or Pods.</param>
    public TargetGroupBindingBuilder TargetType(AlbTargetType targetType)
    {
        Spec.Set("targetType", targetType.ToText(), CallSite.Argument(nameof(targetType)));
        return this;
    }

    /// <summary>Names the VPC of the target group where it isn't the cluster's, <c>spec.vpcID</c>. Can't change later.</summary>
    /// <param name="vpcId">The VPC: <c>vpc-0123456789abcdef0</c>.</param>
    public TargetGroupBindingBuilder VpcId(string vpcId)
    {
        Spec.SetArgument("vpcID", vpcId);
        return this;
    }

    /// <summary>Lets several clusters fill one target group, <c>spec.multiClusterTargetGroup</c>.</summary>
    /// <param name="multiClusterTargetGroup">Whether to; all bindings of the group must say so.</param>
    public TargetGroupBindingBuilder MultiClusterTargetGroup(bool multiClusterTargetGroup = true)
    {
        Spec.SetArgument("multiClusterTargetGroup", multiClusterTargetGroup);
        return this;
    }

    /// <summary>Bounds which nodes are registered, <c>spec.nodeSelector</c>, where nodes are.</summary>
    /// <param name="nodeSelector">Spells it out.</param>
    public TargetGroupBindingBuilder NodeSelector(Action<LabelSelectorBuilder> nodeSelector)
    {
        Spec.Select("nodeSelector", nodeSelector);
        return this;
    }

    /// <summary>Lets a security group's members reach the targets, an entry of <c>spec.networking.ingress</c>.</summary>
    /// <param name="groupId">The security group: <c>sg-0123456789abcdef0</c>.</param>
    /// <param name="port">The targets' port; by default all.</param>
    /// <param name="protocol">TCP or UDP.</param>
    public TargetGroupBindingBuilder AllowSecurityGroup(string groupId, IntOrString? port = null, Protocol protocol = Protocol.Tcp)
    {
        AddIngress("securityGroup", port, protocol).SetArgument("groupID", groupId);
        return this;
    }

    /// <summary>Lets addresses reach the targets, an entry of <c>spec.networking.ingress</c>.</summary>
    /// <param name="cidr">The addresses: <c>10.0.0.0/16</c> (MSDK3020).</param>
    /// <param name="port">The targets' port; by default all.</param>
    /// <param name="protocol">TCP or UDP.</param>
    public TargetGroupBindingBuilder AllowIpBlock(Cidr cidr, IntOrString? port = null, Protocol protocol = Protocol.Tcp)
    {
        AddIngress("ipBlock", port, protocol).SetArgument("cidr", cidr);
        return this;
    }

    private RecordedMapping AddIngress(string peer, IntOrString? port, Protocol protocol)
    {
        var rule = Spec.Mapping("networking").Sequence("ingress").AddMapping();
        var ports = rule.Sequence("ports").AddMapping();
        ports.SetIfGiven("port", port);
        ports.SetArgument("protocol", protocol);
        return rule.Sequence("from").AddMapping().Mapping(peer);
    }
}

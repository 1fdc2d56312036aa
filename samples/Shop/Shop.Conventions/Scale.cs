namespace Shop.Conventions;

/// <summary>How many Pods a service runs. More than one of them at least: it scales, and survives the loss of a node.</summary>
public sealed record Scale(int Min, int Max)
{
    public static Scale Single { get; } = new(1, 1);
}

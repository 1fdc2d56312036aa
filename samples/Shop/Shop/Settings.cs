using Shop.Conventions;

namespace Shop;

/// <summary>In what the stages differ, and in nothing else.</summary>
/// <param name="Host">The host name of the shop.</param>
/// <param name="Certificate">The ACM certificate for the host.</param>
/// <param name="Scale">How many Pods of each web service run.</param>
/// <param name="DatabaseStorage">The size of the database's volume.</param>
public sealed record Settings(string Host, string Certificate, Scale Scale, string DatabaseStorage)
{
    private const string Certificates = "arn:aws:acm:eu-central-1:123456789012:certificate/";

    public static Settings Of(Stage stage) => stage switch
    {
        Stage.Dev => new("dev.shop.example.com", Certificates + "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0", Scale.Single, "5Gi"),
        Stage.Staging => new("staging.shop.example.com", Certificates + "1a2b3c4d-5e6f-4a8b-9c0d-1e2f3a4b5c6d", new Scale(2, 3), "20Gi"),
        Stage.Prod => new("shop.example.com", Certificates + "7b6a5c4d-3e2f-4101-b2c3-d4e5f6a7b8c9", new Scale(3, 12), "200Gi"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}

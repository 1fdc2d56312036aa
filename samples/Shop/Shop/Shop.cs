using ManifestSdk;
using Shop.Conventions;

namespace Shop;

/// <summary>Everything that the shop puts into a cluster.</summary>
public static class Shop
{
    [Topology]
    public static void Define(Topology topology, Stage stage)
    {
        var settings = Settings.Of(stage);
        var tag = topology.Parameter("image-tag", "1.4.2");
        var shop = topology.Namespace("shop").Labels(("pod-security.kubernetes.io/enforce", "restricted"));
        var database = new Database(shop, settings.DatabaseStorage);

        var catalog = shop.WebService("catalog", tag, settings.Scale, c => database.Connect(c));
        var orders = shop.WebService("orders", tag, settings.Scale, c => database.Connect(c).Env("CATALOG_URL", "http://catalog"));
        var storefront = shop.WebService("storefront", tag, settings.Scale, c => c
            .Env("CATALOG_URL", "http://catalog")
            .Env("ORDERS_URL", "http://orders"));
        var mailer = shop.Worker("mailer", tag, Scale.Single, c => database.Connect(c));

        database.Allow(catalog.Deployment, orders.Deployment, mailer);
        Edge.Public(shop, settings, storefront, catalog, orders);
        Edge.Partners(shop, orders);
    }
}

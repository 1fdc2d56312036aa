namespace ManifestSdk.Analyzers.Tests;

public class DuplicateNameTests
{
    [Fact]
    public Task Two_topologies_of_one_name_are_reported_at_both_names() => ManifestTest.Reports(
        """
        using ManifestSdk;

        public static class Shop
        {
            [Topology]
            public static void {|MSDK0007:Define|}(Topology topology) => topology.Namespace("a");
        }

        public static class Store
        {
            [Topology({|MSDK0007:"shop"|})]
            public static void Define(Topology topology) => topology.Namespace("b");
        }
        """);

    [Fact]
    public Task Two_methods_of_one_type_need_a_name_for_one_of_them() => ManifestTest.Reports(
        """
        using ManifestSdk;

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology) => topology.Namespace("a");

            [Topology("shop-staging")]
            public static void Staging(Topology topology) => topology.Namespace("b");
        }
        """);
}

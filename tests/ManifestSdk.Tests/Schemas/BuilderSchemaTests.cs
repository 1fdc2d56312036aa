using ManifestSdk.Schemas;
using ManifestSdk.Tests.Builders;

namespace ManifestSdk.Tests.Schemas;

public class BuilderSchemaTests
{
    /// <summary>A patch writes any field that its caller likes.</summary>
    public static TheoryData<BuilderCall> Calls => [.. BuilderCalls.All.Where(static call => !call.Method.Name.StartsWith("Patch", StringComparison.Ordinal))];

    /// <summary>What is required, and what a text must look like, is up to the builders' callers; the rest is not.</summary>
    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void A_builder_writes_fields_that_exist_with_values_of_their_type(BuilderCall call)
    {
        var report = SchemaReport.Of(call.Invoke(static (parameter, topology) => SampleArgument.For(parameter, topology)));

        Assert.Empty(report.OfKind(SchemaProblemKind.UnknownField).Select(problem => problem.Message));
        Assert.Empty(report.OfKind(SchemaProblemKind.WrongType).Select(problem => problem.Message));
        Assert.Empty(report.OfKind(SchemaProblemKind.UnquotedText).Select(problem => problem.Message));
        Assert.Empty(report.OfKind(SchemaProblemKind.UnknownValue).Select(problem => problem.Message));
    }
}

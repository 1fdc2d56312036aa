extern alias ArticleSample;

using ManifestSdk.Testing;
using ManifestSdk.Yaml;
using ArticleSample::ManifestSdk.Generated;
using Article = ArticleSample::Article.Article;

namespace ManifestSdk.Samples.Tests;

public class ArticleTests
{
    [Fact]
    public void The_article_makes_these_manifests() => ManifestSnapshot.Match(Manifests.Article);

    [Fact]
    public void The_article_is_the_same_compiled_and_run() =>
        Assert.Equal(ManifestYaml.Write(Topology.Build(Article.Define)), Manifests.Article);

    [Fact]
    public void The_article_is_without_findings() => ManifestAssert.NoFindings(Topology.Build(Article.Define));
}

using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tests.Yaml.Projects;

public class YamlSuppressionTests
{
    /// <summary>Two Services whose names and ports are wrong, the ports in the sixth line of each.</summary>
    private const string Wrong = """
        apiVersion: v1
        kind: Service
        metadata: { name: ONE }
        spec:
          ports:
          - port: 0
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: TWO }
        spec:
          ports:
          - port: 70000

        """;

    [Fact]
    public void Nothing_is_suppressed_unasked() =>
        Assert.Equal([("MSDK1001", 3), ("MSDK1001", 10), ("MSDK3009", 6), ("MSDK3009", 13)], Findings(Wrong));

    [Theory]
    [InlineData("port: 0 # manifest-sdk: disable MSDK3009 -- legacy")]
    [InlineData("port: 0 #manifest-sdk: disable port-out-of-range --legacy")]
    [InlineData("port: 0   # manifest-sdk:disable msdk3009, MSDK3009 -- legacy")]
    public void A_comment_at_the_end_of_a_line_is_for_the_line(string line) =>
        Assert.Equal([("MSDK1001", 3), ("MSDK1001", 10), ("MSDK3009", 13)], Findings(Wrong.Replace("port: 0", line)));

    [Theory]
    [InlineData("  # manifest-sdk: disable MSDK3009 -- legacy\n  - port: 0")]
    [InlineData("# manifest-sdk: disable MSDK3009 -- legacy\n\n  # more\n  - port: 0")]
    public void A_comment_of_its_own_is_for_the_next_line(string lines) =>
        Assert.Equal(["MSDK1001", "MSDK1001", "MSDK3009"], Findings(Wrong.Replace("  - port: 0", lines)).Select(finding => finding.Id));

    [Fact]
    public void One_comment_may_name_several_rules() =>
        Assert.Equal([("MSDK1001", 10), ("MSDK3009", 13)], Findings(Wrong
            .Replace("metadata: { name: ONE }\nspec:\n  ports:\n  - port: 0", "metadata: { name: ONE } # manifest-sdk: disable MSDK1001 -- imported\nspec:\n  ports: # none\n  - port: 0 # manifest-sdk: disable MSDK3009 -- imported")));

    [Fact]
    public void A_document_is_left_alone_from_anywhere_in_it()
    {
        const string Comment = "# manifest-sdk: disable-document MSDK1001 MSDK3009 -- imported";

        Assert.Equal([("MSDK1001", 11), ("MSDK3009", 14)], Findings(Comment + "\n" + Wrong));
        Assert.Equal([("MSDK1001", 12), ("MSDK3009", 15)], Findings(Comment + "\n---\n" + Wrong));
        Assert.Equal([("MSDK1001", 3), ("MSDK3009", 6)], Findings(Wrong + Comment));
    }

    [Fact]
    public void Comments_one_after_the_other_are_all_for_the_line_below_and_the_next_for_its_own()
    {
        const string Port = "# manifest-sdk: disable MSDK3009 -- legacy\n", Name = "# manifest-sdk: disable MSDK1001 -- legacy\n";
        var text = Wrong
            .Replace("metadata: { name: ONE }", Name + Port + Name + "\nmetadata: { name: ONE } " + Name.TrimEnd())
            .Replace("  - port: 70000", Name + Port + "  - port: 70000");
        var review = Reviewed.Files(("web.yaml", text));

        Assert.Equal([("MSDK1001", 14), ("MSDK3009", 10)], Findings(text));
        Assert.Equal(["MSDK3009", "MSDK1001"], review.Problems.Select(problem => problem.Message.Split(' ', ',')[5]));
    }

    [Fact]
    public void Each_of_many_documents_is_left_alone_by_its_own_comment()
    {
        const string Comment = "# manifest-sdk: disable-document MSDK1001 -- imported\n";
        var text = Comment + string.Join("---\n", Wrong, Comment + Wrong, Wrong, Comment + Comment + Wrong);

        Assert.Equal([11, 26, 33, 40, 56], Findings(text).Where(finding => finding.Id == "MSDK1001").Select(finding => finding.Line).Order());
    }

    [Fact]
    public void A_file_is_left_alone_from_anywhere_in_it()
    {
        const string Comment = "# manifest-sdk: disable-file MSDK1001, port-out-of-range -- imported\n";

        Assert.Empty(Findings(Comment + Wrong));
        Assert.Empty(Findings(Wrong + Comment));
    }

    [Fact]
    public void A_file_is_no_concern_of_another()
    {
        var review = Reviewed.Files(("one.yaml", "# manifest-sdk: disable-file MSDK1001, MSDK3009 -- x\n" + Wrong), ("other/two.yaml", Wrong));

        Assert.All(review.Findings, finding => Assert.Equal("other/two.yaml", finding.Origin.Path));
    }

    [Theory]
    [InlineData("# manifest-sdk: disable MSDK3009", "The suppression gives no reason; write '# manifest-sdk: disable MSDK0000 -- reason'")]
    [InlineData("# manifest-sdk: disable MSDK3009 -- ", "The suppression gives no reason; write '# manifest-sdk: disable MSDK0000 -- reason'")]
    [InlineData("# manifest-sdk: disable -- legacy", "The suppression names no rule; write '# manifest-sdk: disable MSDK0000 -- reason'")]
    [InlineData("# manifest-sdk: disable port-out-of-rang -- legacy", "There is no rule 'port-out-of-rang'. Did you mean 'port-out-of-range'?")]
    [InlineData("# manifest-sdk: disable everything -- legacy", "There is no rule 'everything'. Write its id or its name.")]
    [InlineData("# manifest-sdk: ignore MSDK3009 -- legacy", "'ignore' is no suppression; write 'disable', 'disable-document' or 'disable-file', rules and a reason: '# manifest-sdk: disable MSDK0000 -- reason'")]
    public void What_means_nothing_is_reported_and_suppresses_nothing(string comment, string message)
    {
        var text = Wrong.Replace("port: 0", "port: 0 " + comment);
        var review = Reviewed.Files(("web.yaml", text));

        var problem = Assert.Single(review.Problems);
        Assert.Equal(("MSDK0034", message), (problem.Rule.Id, problem.Message));
        Assert.Equal(comment.Trim(), text.Substring(problem.Origin.Start, problem.Origin.Length));
        Assert.Contains(("MSDK3009", 6), Findings(text));
    }

    [Fact]
    public void What_nothing_needs_is_reported()
    {
        var problem = Assert.Single(Reviewed.Files(("web.yaml", Wrong.Replace("port: 0", "port: 0 # manifest-sdk: disable MSDK3009, MSDK1001 -- legacy"))).Problems);

        Assert.Equal(("MSDK0035", "Nothing here is found by MSDK1001, 'invalid-name'; remove the suppression"), (problem.Rule.Id, problem.Message));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("# manifest-sdk: disable-file MSDK9002 -- not measured yet\n", 0)]
    [InlineData("# manifest-sdk: disable-file MSDK9001 -- it has a tag\n", 1)]
    public void A_suppression_of_advice_is_judged_although_nobody_wants_the_advice(string comment, int unneeded)
    {
        const string deployment = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec: { containers: [{ name: web, image: 'web:1' }] }
            """;
        var file = YamlFile.Read("web.yaml", comment + deployment);
        var review = ManifestReview.Of([(file, "")], [], ClusterProfile.Unknown, static rule => rule.IsEnabledByDefault);

        Assert.DoesNotContain(review.Findings, static finding => !finding.Rule.IsEnabledByDefault);
        Assert.Equal(unneeded, review.Problems.Count(static problem => problem.Rule.Id == "MSDK0035"));
    }

    [Theory]
    [InlineData("note: '# manifest-sdk: disable MSDK3009 -- no comment'")]
    [InlineData("note: |\n    # manifest-sdk: disable-file MSDK3009 -- no comment")]
    [InlineData("note: a#manifest-sdk:disable-file MSDK3009 -- no comment")]
    [InlineData("note: x # about manifest-sdk: disable MSDK3009 -- no suppression")]
    public void Text_is_no_comment(string note)
    {
        var review = Reviewed.Files(("web.yaml", Wrong.Replace("metadata: { name: ONE }", "metadata:\n  name: ONE\n  annotations:\n   " + note.Replace("\n", "\n  "))));

        Assert.DoesNotContain(review.Problems, problem => problem.Rule.Id is "MSDK0034" or "MSDK0035");
        Assert.Equal(2, review.Ids().Count(id => id == "MSDK3009"));
    }

    [Fact]
    public void Advice_is_suppressed_too()
    {
        const string Pod = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
              - name: web
                image: web:latest # manifest-sdk: disable latest-tag -- built here
            """;
        var review = Reviewed.Files(("web.yaml", Pod));

        Assert.Empty(review.Problems);
        Assert.DoesNotContain("MSDK9001", review.Findings.Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("# manifest-sdk: disable-file MSDK0030 -- half a file on purpose\nkind: [")]
    [InlineData("# manifest-sdk: disable-file yaml-not-checked -- values\nreplicas: 1")]
    [InlineData("kind: Service\napiVersion: v1\nmetadata: { name: web }\nspec: { ports: [{ port: 80 }], type: ClusterIP,\n  # manifest-sdk: disable MSDK0031 -- both, for old readers\n  type: ClusterIP }")]
    public void What_is_said_about_the_file_is_suppressed_too(string text) => Assert.Empty(Reviewed.Files(("web.yaml", text)).Problems);

    [Fact]
    public void In_what_is_not_checked_no_suppression_is_called_unused() =>
        Assert.Equal(["MSDK0033"], Reviewed.Files(("web.yaml", "# manifest-sdk: disable-file MSDK3009 -- x\na: {{ .Values.a }}")).Problems.Select(problem => problem.Rule.Id));

    private static (string Id, int Line)[] Findings(string text) => Reviewed.Files(("web.yaml", text)).Lines(("web.yaml", text))
        .Select(line => (line[..8], int.Parse(line.Split('(')[1].TrimEnd(')'), System.Globalization.CultureInfo.InvariantCulture)))
        .ToArray();
}

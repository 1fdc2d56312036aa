using System.Globalization;
using System.Text;
using CsCheck;

namespace ManifestSdk.Build.Tests;

public class LineDiffTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a\n", "a\n")]
    [InlineData("a\nb", "a\nb")]
    public void Equal_texts_have_none(string before, string after)
    {
        var diff = new LineDiff(before, after);

        Assert.True(diff.IsEmpty);
        Assert.Equal(0, diff.FirstLine);
        Assert.Equal("", diff.ToString());
    }

    [Fact]
    public void Three_lines_stand_around_a_change()
    {
        var diff = new LineDiff(Lines("1 2 3 4 5 6 7 8 9"), Lines("1 2 3 4 x 6 7 8 9"));

        Assert.Equal(5, diff.FirstLine);
        Assert.Equal("@@ -2,7 +2,7 @@| 2| 3| 4|-5|+x| 6| 7| 8", OneLine(diff));
    }

    [Fact]
    public void Changes_far_apart_have_hunks_of_their_own_and_near_ones_share_one()
    {
        Assert.Equal(
            "@@ -1,4 +1,4 @@|-1|+x| 2| 3| 4|@@ -7,3 +7,4 @@| 7| 8| 9|+y",
            OneLine(new LineDiff(Lines("1 2 3 4 5 6 7 8 9"), Lines("x 2 3 4 5 6 7 8 9 y"))));
        Assert.Equal(
            "@@ -1,7 +1,7 @@|-1|+x| 2| 3| 4| 5| 6|-7|+y",
            OneLine(new LineDiff(Lines("1 2 3 4 5 6 7"), Lines("x 2 3 4 5 6 y"))));
    }

    [Fact]
    public void What_moved_is_removed_and_added_and_the_rest_stays() =>
        Assert.Equal("@@ -1,4 +1,4 @@|-a| b| c|+a| d", OneLine(new LineDiff(Lines("a b c d"), Lines("b c a d"))));

    [Fact]
    public void Added_lines_shift_the_numbers_of_the_second_text() =>
        Assert.Equal(
            "@@ -1,3 +1,5 @@|+x|+y| 1| 2| 3|@@ -5,4 +7,3 @@| 5| 6| 7|-8",
            OneLine(new LineDiff(Lines("1 2 3 4 5 6 7 8"), Lines("x y 1 2 3 4 5 6 7"))));

    [Fact]
    public void A_missing_end_of_the_last_line_is_seen() =>
        Assert.Equal("@@ -1,2 +1,2 @@| a|-b|\\ No newline at end of file|+b", OneLine(new LineDiff("a\nb", "a\nb\n")));

    [Theory]
    [InlineData(900, "@@ -1,4 +1,4 @@")]
    [InlineData(1_100, "@@ -1,1102 +1,1102 @@")]
    public void A_text_too_long_to_compare_is_replaced_as_a_whole(int length, string firstHunk)
    {
        var before = string.Concat(Enumerable.Range(0, length).Select(static number => $"{number}\n"));
        var diff = new LineDiff("a\n" + before + "b\n", "c\n" + before + "d\n");

        Assert.Equal(firstHunk, diff.ToString().Split('\n')[0]);
    }

    [Fact]
    public void A_diff_applied_to_the_first_text_makes_the_second()
    {
        var text = Gen.OneOf(["a", "b", "c", "d"]).Array[1, 25].Select(static lines => string.Concat(lines.Select(static line => line + "\n")));
        Gen.Select(text, text).Sample(static (before, after) => Assert.Equal(after, Apply(new LineDiff(before, after).ToString(), before)), iter: 2_000);
    }

    private static string Apply(string diff, string before)
    {
        var rest = new Queue<string>(before.Split('\n')[..^1]);
        var taken = 0;
        var after = new StringBuilder();
        foreach (var line in diff.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("@@ -", StringComparison.Ordinal))
            {
                for (var first = int.Parse(line[4..line.IndexOf(',', StringComparison.Ordinal)], CultureInfo.InvariantCulture); taken < first - 1; taken++)
                    after.Append(rest.Dequeue()).Append('\n');

                continue;
            }

            if (line[0] != '+')
            {
                Assert.Equal(line[1..], rest.Dequeue());
                taken++;
            }

            if (line[0] != '-')
                after.Append(line[1..]).Append('\n');
        }

        return after.Append(string.Concat(rest.Select(static line => line + "\n"))).ToString();
    }

    private static string Lines(string words) => words.Replace(' ', '\n') + "\n";

    private static string OneLine(LineDiff diff) => diff.ToString().Replace('\n', '|');
}

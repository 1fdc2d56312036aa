namespace ManifestSdk.Controllers.Values;

/// <summary>Items between separators, each checked alone; blanks around them and empty ones do not count.</summary>
internal sealed class ListValue(AnnotationValue item, char separator = ',') : AnnotationValue
{
    public override string Description => $"list, each item: {item.Description}";

    public override IEnumerable<ValueProblem> Check(string text)
    {
        var items = text.Split(separator);
        for (var i = 0; i < items.Length; i++)
        {
            var trimmed = items[i].Trim();
            if (trimmed.Length == 0)
                continue;

            foreach (var problem in item.Check(trimmed))
            {
                yield return problem with
                {
                    Replacement = Replace(items, i, problem.Replacement),
                    Item = new ItemProblem(i, items.Length, problem.Replacement) { Inner = problem.Item },
                };
            }
        }
    }

    private string? Replace(string[] items, int index, string? replacement) =>
        replacement is null ? null : string.Join(separator.ToString(), items.Select((item, i) => i == index ? replacement : item));
}

using System.Globalization;

namespace ManifestSdk.Rules.Workloads;

/// <summary>Reads schedules as the API server does: five fields of numbers and names, or a word such as <c>@daily</c>.</summary>
internal static class CronSchedule
{
    private static readonly string[] Words = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private static readonly (string Name, int Least, int Most, string[] Names)[] Fields =
    [
        ("minute", 0, 59, []), ("hour", 0, 23, []), ("day of the month", 1, 31, []), ("month", 1, 12, Months), ("day of the week", 0, 6, Days),
    ];

    /// <summary>What is wrong with a schedule, as the rest of the sentence that begins with it; <see langword="null"/> for a good one.</summary>
    public static string? Problem(string schedule)
    {
        if (schedule.StartsWith("TZ=", StringComparison.Ordinal) || schedule.StartsWith("CRON_TZ=", StringComparison.Ordinal))
            return "names a time zone. Write it as timeZone.";

        if (schedule.StartsWith("@", StringComparison.Ordinal))
            return Words.Contains(schedule) || schedule.StartsWith("@every ", StringComparison.Ordinal) ? null : $"is no word for a schedule; use {Wording.Choice(Words)}";

        var parts = schedule.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length != Fields.Length
            ? $"has {parts.Length} field{(parts.Length == 1 ? "" : "s")}; write minute, hour, day of the month, month and day of the week"
            : parts.Select(static (part, index) => FieldProblem(part, index)).FirstOrDefault(static problem => problem is not null);
    }

    private static string? FieldProblem(string text, int index)
    {
        var (name, least, most, names) = Fields[index];
        return text.Split(',').All(item => IsItem(item, least, most, names)) ? null : $"has the {name} '{text}', which goes from {least} to {most}";
    }

    /// <summary><c>*</c>, a value, or a range of values, each perhaps with a step.</summary>
    private static bool IsItem(string item, int least, int most, string[] names)
    {
        var parts = item.Split('/');
        if (parts.Length > 2 || (parts.Length == 2 && !(TryNumber(parts[1], out var step) && step > 0)))
            return false;

        var texts = parts[0].Split('-');
        if (texts[0] is "*" or "?")
            return texts.Length <= 2;

        var bounds = texts.Select(bound => ValueOf(bound, least, names)).ToArray();
        return bounds.Length is 1 or 2 && bounds.All(bound => bound >= least && bound <= most) && bounds[0] <= bounds[bounds.Length - 1];
    }

    private static int? ValueOf(string text, int least, string[] names)
    {
        var index = Array.FindIndex(names, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? index + least : TryNumber(text, out var number) ? number : null;
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

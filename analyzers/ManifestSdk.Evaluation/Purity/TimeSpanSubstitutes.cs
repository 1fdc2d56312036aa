namespace ManifestSdk.Evaluation;

/// <summary>Stands in for the factories of whole numbers, which came with .NET 9.</summary>
internal static class TimeSpanSubstitutes
{
    public static TimeSpan FromDays(int days) => Of(days, TimeSpan.TicksPerDay);

    public static TimeSpan FromHours(int hours) => Of(hours, TimeSpan.TicksPerHour);

    public static TimeSpan FromMinutes(long minutes) => Of(minutes, TimeSpan.TicksPerMinute);

    public static TimeSpan FromSeconds(long seconds) => Of(seconds, TimeSpan.TicksPerSecond);

    public static TimeSpan FromMilliseconds(long milliseconds) => Of(milliseconds, TimeSpan.TicksPerMillisecond);

    public static TimeSpan FromMilliseconds(long milliseconds, long microseconds) => Of(milliseconds, TimeSpan.TicksPerMillisecond) + Of(microseconds, TimeSpan.TicksPerMillisecond / 1000);

    private static TimeSpan Of(long count, long ticks)
    {
        try
        {
            return TimeSpan.FromTicks(checked(count * ticks));
        }
        catch (OverflowException)
        {
            throw new ArgumentOutOfRangeException(nameof(count));
        }
    }
}

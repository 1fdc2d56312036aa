using System.Text.RegularExpressions;

namespace ManifestSdk.Controllers.Values;

/// <summary>An Amazon Resource Name of one of the given kinds, each written <c>service:resource-prefix</c>.</summary>
internal sealed class ArnValue(string[] kinds, string[]? special = null) : AnnotationValue
{
    private const int Parts = 6;
    private const int FirstOwnPart = 3;

    private static readonly Regex Account = new(@"^[0-9]{12}\z", RegexOptions.CultureInvariant);

    private static readonly Regex PlaceholderText = new(
        @"[<>{}$]|\.\.\.|…|xxxx|\b(region|account|account-id|account_id|certificate-id|certificate_id|your[-_]\w+|my[-_](region|account)|example)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public override string Description => "ARN, " + string.Join(" or ", kinds.Select(static kind => $"`{Form(kind)}`"));

    public override IEnumerable<ValueProblem> Check(string text)
    {
        if (special?.Contains(text) != true && Problem(text, text.Split([':'], Parts)) is { } problem)
            yield return problem;
    }

    private ValueProblem? Problem(string text, string[] parts)
    {
        if (parts is not ["arn", _, var service, var region, var account, var resource])
            return Wrong($"'{text}' is not an ARN; write {Form(kinds[0])}");
        if (Array.FindIndex(parts, FirstOwnPart, PlaceholderText.IsMatch) is var placeholder and >= 0)
            return At(placeholder, new(ValueProblemKind.Placeholder, $"'{text}' is a placeholder; write the real ARN, of the form {Form(kinds[0])}"));
        if (KindsOf(service) is not [_, ..] ofService)
            return Wrong($"'{text}' is an ARN of service '{service}'; write one of the form {Form(kinds[0])}");
        if (!ofService.Any(kind => resource.StartsWith(kind, StringComparison.Ordinal) && resource.Length > kind.Length))
            return At(5, Wrong($"'{text}' names no '{ofService[0].TrimEnd('/')}'; write an ARN of the form {Form(kinds[0])}"));
        if (!Account.IsMatch(account))
            return At(4, Wrong($"'{account}' in '{text}' is not an AWS account; write its 12 digits"));

        return IsRegion(service, region) ? null : WrongRegion(service, region, parts);
    }

    private static ValueProblem WrongRegion(string service, string region, string[] parts)
    {
        var text = string.Join(":", parts);
        if (service == "iam" || AwsRegion.NearMissOf(region) is not { } near)
            return At(3, Wrong($"'{region}' in '{text}' is not an AWS region; write for example 'eu-west-1'"));

        parts[3] = near;
        return new(ValueProblemKind.Arn, $"'{region}' in '{text}' is not an AWS region; did you mean '{near}'?", string.Join(":", parts))
        {
            Item = new ItemProblem(3, Parts, near),
        };
    }

    private string[] KindsOf(string service) => kinds
        .Where(kind => kind.StartsWith(service + ":", StringComparison.Ordinal))
        .Select(kind => kind.Substring(service.Length + 1))
        .ToArray();

    /// <summary>IAM is global: its ARNs have no region.</summary>
    private static bool IsRegion(string service, string region) => service == "iam" ? region.Length == 0 : AwsRegion.IsMatch(region);

    private static string Form(string kind) =>
        kind.StartsWith("iam:", StringComparison.Ordinal) ? "arn:aws:iam::ACCOUNT:" + kind.Substring(4) + "NAME" : "arn:aws:" + kind.Insert(kind.IndexOf(':') + 1, "REGION:ACCOUNT:") + "ID";

    private static ValueProblem At(int part, ValueProblem problem) => problem with { Item = new ItemProblem(part, Parts) };

    private static ValueProblem Wrong(string message) => new(ValueProblemKind.Arn, message);
}

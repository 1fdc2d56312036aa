using System.Text.RegularExpressions;
using ManifestSdk.Rules;

namespace ManifestSdk.Controllers.Values;

/// <summary>The form that AWS gives the names of its regions. New ones come every year, so the form decides, and the list is for near misses.</summary>
internal static class AwsRegion
{
    private static readonly Regex Form = new(
        @"^[a-z]{2,4}(-[a-z]+)?-(central|north|south|east|west|northeast|northwest|southeast|southwest)-[0-9]{1,2}\z", RegexOptions.CultureInvariant);

    private static readonly string[] Known =
    [
        "af-south-1", "ap-east-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1",
        "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "eu-central-1",
        "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1",
        "me-south-1", "mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2",
    ];

    public static bool IsMatch(string text) => Form.IsMatch(text);

    public static string? NearMissOf(string text) => NearMiss.Of(text, Known);
}

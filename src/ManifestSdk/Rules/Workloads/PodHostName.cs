using System.Text.RegularExpressions;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>The DNS name of one Pod of a StatefulSet: <c>db-0.db</c>, or <c>$(POD_NAME).db</c> where the Pod tells its own.</summary>
internal static class PodHostName
{
    /// <summary>The first such name in the texts of a set, or <see langword="null"/>.</summary>
    public static string? Find(ManifestSet set, string workload, string service)
    {
        var name = new Regex($@"(?<![\w.-])({Regex.Escape(workload)}-[0-9]+|\$\w+|\$[({{]\w+[)}}])\.{Regex.Escape(service)}(?![\w-])", RegexOptions.CultureInvariant);
        return set.Resources
            .SelectMany(static resource => resource.Root.AllTexts())
            .Where(text => text.Contains("." + service))
            .Select(text => name.Match(text))
            .FirstOrDefault(static match => match.Success)?.Value;
    }
}

using System.Runtime.CompilerServices;
using System.Text;
using ManifestSdk.Controllers.Json;
using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Tests.Controllers.Values;

/// <summary>
/// What each type of annotation value says about texts. A part of <c>Values.txt</c> begins with <c># type</c> and the type's
/// description; a line <c>&gt; text</c> is a text, and the lines behind it are what is wrong with it.
/// </summary>
public class AnnotationValueTests
{
    /// <summary>Set to 1, this environment variable makes the test write what is said rather than compare it.</summary>
    private const string Update = "MANIFESTSDK_UPDATE_CASES";

    private static readonly Dictionary<string, AnnotationValue> Types = new()
    {
        ["duration"] = new DurationValue(),
        ["duration, bounded"] = new DurationValue(minSeconds: 1, maxSeconds: 3600),
        ["duration, or seconds"] = new DurationValue(allowsSeconds: true, minSeconds: 90, maxSeconds: 5400),
        ["port"] = new PortValue(allowsName: false),
        ["port, or its name"] = new PortValue(allowsName: true),
        ["CIDR"] = new AddressValue(AddressForm.Cidr),
        ["CIDR or address"] = new AddressValue(AddressForm.CidrOrAddress),
        ["address"] = new AddressValue(AddressForm.Any),
        ["IPv4"] = new AddressValue(AddressForm.V4),
        ["IPv6"] = new AddressValue(AddressForm.V6),
        ["source NAT prefix"] = new AddressValue(AddressForm.SourceNatPrefix),
        ["boolean"] = new BooleanValue(),
        ["integer"] = new IntegerValue(),
        ["integer, from 2 to 60 seconds"] = new IntegerValue(2, 60, "seconds"),
        ["integer, at least 2"] = new IntegerValue(min: 2),
        ["integer, at most 60 days"] = new IntegerValue(max: 60, unit: "days"),
        ["size"] = new SizeValue(),
        ["size, with gigabytes"] = new SizeValue(allowsGigabytes: true),
        ["choice"] = new ChoiceValue(["internal", "internet-facing"]),
        ["choice, whatever the case"] = new ChoiceValue(["internal", "internet-facing"], ignoreCase: true),
        ["on and off"] = new ChoiceValue(["on", "off"]),
        ["off only"] = new ChoiceValue(["off", "auto"]),
        ["id"] = new ResourceIdValue("subnet"),
        ["id, or name"] = new ResourceIdValue("subnet", allowsName: true),
        ["path"] = new PathValue(maxLength: 8),
        ["text, bounded"] = new TextValue(maxLength: 4, pattern: "^[a-z]*\\z"),
        ["text, special"] = new TextValue(pattern: "^[a-z]+\\z", form: "lower-case letters", special: ["*"], spacesStripped: true),
        ["status codes"] = new StatusCodesValue(200, 499),
        ["certificate"] = new ArnValue(["acm:certificate/", "iam:server-certificate/"], special: ["none"]),
        ["list"] = new ListValue(new BooleanValue()),
        ["list of lists"] = new ListValue(new ListValue(new BooleanValue(), ' '), ';'),
        ["map"] = new MapValue(),
        ["map, known keys"] = new MapValue(
            new("logs", new BooleanValue(), Default: "false"), new("bucket", new TextValue(), RequiredWhen: "logs=true"),
            new("algorithm", new ChoiceValue(["round", "least"]), Default: "round"), new("slow", new IntegerValue(), Default: "0", OnlyWith: "algorithm=round")),
        ["JSON number"] = new JsonValue(new JsonIntegerShape(1, 10)),
        ["JSON number or text"] = new JsonValue(new JsonIntegerShape(orText: true)),
        ["JSON boolean"] = new JsonValue(new JsonBooleanShape()),
        ["JSON text"] = new JsonValue(new JsonTextShape(new BooleanValue())),
        ["JSON array"] = new JsonValue(new JsonArrayShape(new JsonTextShape(), 1, 2)),
        ["JSON map"] = new JsonValue(new JsonMapShape(new JsonIntegerShape(), "HTTP", "HTTPS")),
        ["JSON map, open"] = new JsonValue(new JsonMapShape(new JsonIntegerShape())),
        ["JSON object"] = new JsonValue(new JsonObjectShape(
            new("type", new JsonTextShape(), IsRequired: true), new("port", new JsonIntegerShape(1, 10)), new("target", new JsonTextShape(), RequiredWhen: "type=forward"))),
    };

    public static TheoryData<string> Names { get; } = Rows();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_type_says_what_the_file_says(string name)
    {
        var report = Report(name, TextsIn(File.ReadAllText(Path()), name));

        Assert.True($"\n{File.ReadAllText(Path())}\n".Contains($"\n{report}\n", StringComparison.Ordinal), report);
    }

    [Fact]
    public void The_file_has_texts_of_each_type() => Assert.All(Types.Keys, static name => Assert.NotEmpty(TextsIn(File.ReadAllText(Path()), name)));

    private static TheoryData<string> Rows()
    {
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            var file = File.ReadAllText(Path());
            File.WriteAllText(Path(), string.Join('\n', Types.Keys.Select(name => Report(name, TextsIn(file, name)))));
        }

        return [.. Types.Keys];
    }

    private static string[] TextsIn(string file, string name)
    {
        var start = ("\n" + file).IndexOf($"\n# {name}\n", StringComparison.Ordinal);
        return start < 0 ? [] : [.. file[start..].Split('\n').Skip(1).TakeWhile(static line => !line.StartsWith("# ", StringComparison.Ordinal)).Where(static line => line.StartsWith("> ", StringComparison.Ordinal)).Select(static line => line[2..])];
    }

    private static string Report(string name, string[] texts)
    {
        var report = new StringBuilder($"# {name}\n{Types[name].Description}\n");
        foreach (var text in texts)
        {
            report.Append($"> {text}\n");
            foreach (var problem in Types[name].Check(text == "(empty)" ? "" : text))
                report.Append($"  {problem.Kind}: {problem.Message}\n{Instead(problem)}");
        }

        return report.ToString();
    }

    private static string Instead(ValueProblem problem)
    {
        var report = problem.Replacement is null ? "" : $"    instead: {problem.Replacement}\n";
        for (var item = problem.Item; item is not null; item = item.Inner)
            report += $"    item {item.Index} of {item.Count}{(item.Replacement is null ? "" : $": {item.Replacement}")}\n";

        return report;
    }

    private static string Path([CallerFilePath] string here = "") => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "Values.txt");
}

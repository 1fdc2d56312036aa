namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>Dates, paths, hashes and the like, and numbers of several real types in one expression.</summary>
internal sealed partial class ProgramWriter
{
    private string ValueText(int d) => _dice.Choose(
        () => $"{DateOnly()}.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)",
        () => $"new DateTimeOffset({1990 + _dice.Next(60)}, {1 + _dice.Next(12)}, {1 + _dice.Next(28)}, {_dice.Next(24)}, 5, 0, TimeSpan.FromHours({_dice.Next(20) - 10})).{_dice.Pick(["AddDays(3)", "AddHours(30)", "ToUniversalTime()"])}.ToString(\"yyyy-MM-ddTHH:mm:ss\", CultureInfo.InvariantCulture)",
        () => $"new Version({_dice.Next(9)}, {_dice.Next(9)}, {_dice.Next(9)}).ToString()",
        () => $"Path.{_dice.Pick(["Combine(\"/etc/\", \"app.json\")", "GetFileName(\"/a/b.tar.gz\")", "GetExtension(\"/a/b.tar.gz\")", "GetFileNameWithoutExtension(\"b.txt\")", "Combine(\"x\", \"/abs\")"])}",
        () => $"Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes({Text(d)})))[..8]",
        () => $"Encoding.UTF8.GetString(Convert.FromBase64String(\"YWJj\"))",
        () => $"{Time(d)}.ToString()",
        () => $"string.Join(\"|\", Regex.Split(\"a1b22c\", \"[0-9]+\"))",
        () => $"Regex.IsMatch(\"web-1\", \"^[a-z]+-[0-9]$\").ToString()",
        () => $"JsonSerializer.Serialize({_dice.Choose(() => $"new {{ Name = {Text(d)}, Ports = {IntArray(d)}, Inner = new {{ On = {Bool(d)} }} }}", () => $"new Dictionary<string, object?> {{ [{Text(d)}] = {Int(d)}, [\"n\"] = null }}", () => Texts(d), () => IntList(d))})");

    private string DateOnly() => $"new DateOnly({1990 + _dice.Next(60)}, {1 + _dice.Next(12)}, {1 + _dice.Next(28)}).Add{_dice.Pick(["Days", "Months", "Years"])}({_dice.Next(40)})";

    private string ValueNumber(int d) => _dice.Choose(
        () => $"{DateOnly()}.{_dice.Pick(["Day", "Month", "DayOfYear"])}",
        () => $"((int){DateOnly()}.DayOfWeek)",
        () => $"((int){Float(d, whole: true)})",
        () => $"((int)(long)Math.Round((decimal)({Long(d)}) / {1 + _dice.Next(5)}m % 1000m))",
        () => $"((int)Math.Truncate((double)({Decimal(d)} % 1000m) * 2.0))",
        () => $"{_dice.Pick(["checked", "unchecked"])}((int)({Long(d)} % 100000))",
        () => $"{_dice.Pick(["Math.Sign", "Math.Abs"])}({Int(d)} % 1000)",
        () => $"((int)({Long(d)} switch {{ 0 => 1L, > 5 and < 100 => {Long(0)} & 7, _ => -1 }}))");

    private string Long(int d) => OfInteger("long", d);

    private string Float(int d, bool whole = false) => whole
        ? $"Math.{_dice.Pick(["Floor", "Round", "Truncate", "Ceiling"])}((double)({Float(d)} % 1000f))"
        : d <= 0 ? Leaf("float", () => _dice.Pick(["0.5f", "1.25f", "(-2f)", "0f", "1e3f", "0.1f", "3f"])) : _dice.Choose(
            () => $"({Float(d - 1)} {_dice.Pick(["+", "-", "*"])} {Float(d - 1)})",
            () => $"((float){Integer(d - 1)})",
            () => $"((float){Double(d - 1)})",
            () => $"({Float(d - 1)} + {Int(d - 1)})",
            () => $"({Bool(d - 1)} ? {Float(d - 1)} : {OfInteger("short", d - 1)})",
            () => Assignment("float", d));

    private string MixedBool(int d) => _dice.Choose(
        () => $"({Float(d)} {_dice.Pick(Comparisons)} {Double(d)})",
        () => $"({Float(d)} {_dice.Pick(Comparisons)} {Long(d)})",
        () => $"({Decimal(d)} {_dice.Pick(Comparisons)} {Long(d)})",
        () => $"({Double(d)} {_dice.Pick(Comparisons)} {Integer(d)})",
        () => $"({Long(d)} {_dice.Pick(Comparisons)} {OfInteger("uint", d)})",
        () => $"((object){Float(d)} is float)",
        () => $"({DateOnly()} {_dice.Pick(Comparisons)} {DateOnly()})");
}

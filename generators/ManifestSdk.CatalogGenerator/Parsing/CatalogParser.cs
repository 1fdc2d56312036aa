using ManifestSdk.CatalogGenerator.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManifestSdk.CatalogGenerator.Parsing;

/// <summary>Reads one catalogue file. What is wrong with it ends up among its problems; nothing throws.</summary>
internal static class CatalogParser
{
    public static CatalogModel Parse(string path, string text)
    {
        var problems = new ProblemList(path);
        var root = ReadRoot(text, problems);
        var prefix = root.Required("prefix");
        var former = ReadFormer(root);
        var catalog = new CatalogModel(
            path,
            root.Required("name"),
            root.Required("controller"),
            root.Required("component"),
            prefix,
            root.Text("stem") ?? "",
            former,
            root.Flag("partial"),
            root.Required("namespace"),
            new(root.Maps("builders").Select(ReadBuilder)),
            new(root.Children("enums").Select(static child => EnumParser.Parse(child.Name, child.Fields))),
            new(root.Children("keys").Select(static child => new KnownKeysModel(child.Name, new(child.Fields.Children().Select(ReadKnownKey))))),
            new(root.Children("shapes").Select(static child => new NamedShapeModel(child.Name, ShapeParser.Parse(child.Fields)))),
            new(root.Maps("annotations").Select(fields => BelowBoth(AnnotationParser.Parse(fields, prefix), prefix, former))),
            default);

        root.RefuseOthers("repository", "version");
        return catalog with { Problems = new(problems) };
    }

    private static FieldReader ReadRoot(string text, ProblemList problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [var document] && document.RootNode is YamlMappingNode root)
                return new(root, problems);

            problems.Add(CatalogProblemKind.Unreadable, "A catalogue is one YAML document with a map at its root", Mark.Empty);
        }
        catch (YamlException exception)
        {
            problems.Add(CatalogProblemKind.Unreadable, exception.Message, exception.Start);
        }

        return new(new YamlMappingNode(), problems, isSilent: true);
    }

    private static FormerPrefixModel? ReadFormer(FieldReader root)
    {
        if (root.Child("former") is not { } fields)
            return null;

        var former = new FormerPrefixModel(fields.Required("prefix"), fields.Required("until"));
        fields.RefuseOthers();
        return former;
    }

    private static AnnotationModel BelowBoth(AnnotationModel annotation, string prefix, FormerPrefixModel? former) =>
        former is null || !annotation.Key.StartsWith(prefix + "/", StringComparison.Ordinal)
            ? annotation
            : annotation with { Counterpart = former.Prefix + annotation.Key.Substring(prefix.Length), Since = annotation.Since ?? former.Until };

    private static BuilderModel ReadBuilder(FieldReader fields)
    {
        var builder = new BuilderModel(fields.Required("name"), fields.Required("on"), fields.Required("summary"));
        fields.RefuseOthers();
        return builder;
    }

    private static KnownKeyModel ReadKnownKey((string Name, FieldReader Fields) child)
    {
        var key = new KnownKeyModel(child.Name, ValueParser.Parse(child.Fields), child.Fields.Text("default"), child.Fields.Text("onlyWith"), child.Fields.Text("requiredWhen"));
        child.Fields.RefuseOthers();
        return key;
    }
}

using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Parsing;

/// <summary>Reads an enum: <c>summary</c>, and <c>members</c> as C# name → <c>word: what it means</c>.</summary>
internal static class EnumParser
{
    public static EnumModel Parse(string name, FieldReader fields)
    {
        var members = fields.Children("members").Select(static child =>
        {
            var member = new EnumMemberModel(child.Name, child.Fields.Required("value"), child.Fields.Required("summary"));
            child.Fields.RefuseOthers();
            return member;
        });

        var model = new EnumModel(name, fields.Required("summary"), new(members));
        fields.RefuseOthers();
        return model;
    }
}

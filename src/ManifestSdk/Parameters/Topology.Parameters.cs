using System.Globalization;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

public sealed partial class Topology
{
    private readonly IReadOnlyDictionary<string, string> _values;
    private readonly List<ManifestParameter> _parameters = [];
    private readonly List<UnknownText> _placeholders = [];

    /// <summary>A text that whoever builds has to give: <c>&lt;ManifestParameter Include="image-tag" Value="…" /&gt;</c>, a parameter file, or an argument of <c>Topology.Build</c>.</summary>
    /// <param name="name">The parameter's name, such as <c>image-tag</c>. Without a value it is a finding (MSDK0050).</param>
    /// <returns>The value as it was given, no white space removed.</returns>
    public string Parameter(string name) =>
        Read(name, ParameterKind.Text, hasDefault: false, static _ => true) ?? Stand("${" + name + "}", nameof(name));

    /// <summary>A text that whoever builds may give.</summary>
    /// <param name="name">The parameter's name, such as <c>image-tag</c>.</param>
    /// <param name="defaultValue">The text where none is given.</param>
    public string Parameter(string name, string defaultValue) =>
        Read(name, ParameterKind.Text, hasDefault: true, static _ => true) ?? defaultValue ?? throw new ArgumentNullException(nameof(defaultValue));

    /// <summary>A whole number that whoever builds may give. A text that is none is a finding (MSDK0051).</summary>
    /// <param name="name">The parameter's name, such as <c>replicas</c>.</param>
    /// <param name="defaultValue">The number where none is given.</param>
    public int Parameter(string name, int defaultValue)
    {
        var value = defaultValue;
        Read(name, ParameterKind.Number, hasDefault: true, text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value));
        return value;
    }

    /// <summary>A choice that whoever builds may make. A text that is neither <c>true</c> nor <c>false</c> is a finding (MSDK0051).</summary>
    /// <param name="name">The parameter's name, such as <c>debug</c>.</param>
    /// <param name="defaultValue">The choice where none is made.</param>
    public bool Parameter(string name, bool defaultValue)
    {
        var value = defaultValue;
        Read(name, ParameterKind.Boolean, hasDefault: true, text => bool.TryParse(text, out value));
        return value;
    }

    /// <summary>A text that is filled in after the build, by <c>envsubst</c>, Flux or the like: <c>${IMAGE_TAG}</c>. Rules keep silent about values with it.</summary>
    /// <param name="name">The variable's name: letters, digits and underscores, no digit first (MSDK0052).</param>
    public string Placeholder(string name)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));

        _parameters.Add(new ManifestParameter(name, ParameterKind.Placeholder, HasDefault: true, Value: null, IsValid: ShellVariable.IsName(name)) { Origin = CallSite.Argument(nameof(name)) });
        return Stand("${" + name + "}", nameof(name));
    }

    /// <summary>
    /// A text that nobody may read but the cluster. The topology and the compiler never see it: a token stands for it until the build writes the file
    /// and takes it from <c>&lt;ManifestSecret Include="db-password" EnvironmentVariable="DB_PASSWORD" /&gt;</c>. Without a value the build fails (MSDK0056).
    /// </summary>
    /// <param name="name">The parameter's name: letters, digits, dashes, underscores and points.</param>
    /// <returns>A text for <c>StringData</c> of a Secret, alone or inside a longer text; anywhere else it is a finding (MSDK0055).</returns>
    public string SecretParameter(string name)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));

        _parameters.Add(new ManifestParameter(name, ParameterKind.Secret, HasDefault: true, Value: null, IsValid: SecretToken.IsName(name)) { Origin = CallSite.Argument(nameof(name)) });
        return Stand(SecretToken.Of(name), nameof(name));
    }

    private string? Read(string name, ParameterKind kind, bool hasDefault, Func<string, bool> isValid)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));

        var value = _values.TryGetValue(name, out var given) ? given : null;
        _parameters.Add(new ManifestParameter(name, kind, hasDefault, value, value is null || isValid(value)) { Origin = CallSite.Argument(nameof(name)) });
        return value;
    }

    /// <summary>What stands for a text that is not there yet.</summary>
    private string Stand(string text, string parameter)
    {
        _placeholders.Add(new UnknownText(text, CallSite.Argument(parameter)));
        return text;
    }
}

using System.Runtime.CompilerServices;

namespace ManifestSdk.Recording;

/// <summary>Records arguments of the running builder call, each at the place where its caller wrote it.</summary>
internal sealed partial class RecordedMapping
{
    public void SetArgument(string key, string argument, [CallerArgumentExpression(nameof(argument))] string parameter = "") =>
        Set(key, argument ?? throw new ArgumentNullException(parameter), CallSite.Argument(parameter));

    public void SetArgument(string key, int argument, [CallerArgumentExpression(nameof(argument))] string parameter = "") =>
        Set(key, argument, CallSite.Argument(parameter));

    public void SetArgument(string key, bool argument, [CallerArgumentExpression(nameof(argument))] string parameter = "") =>
        Set(key, argument, CallSite.Argument(parameter));

    public void SetArgument(string key, IWrittenValue argument, [CallerArgumentExpression(nameof(argument))] string parameter = "") =>
        Set(key, (argument ?? throw new ArgumentNullException(parameter)).At(CallSite.Argument(parameter)));

    public void SetArgument<TEnum>(string key, TEnum argument, [CallerArgumentExpression(nameof(argument))] string parameter = "")
        where TEnum : struct, Enum =>
        Set(key, argument.ToText(), CallSite.Argument(parameter));

    public void SetArgument<TBuilder>(
        string key,
        ResourceName<TBuilder> argument,
        [CallerArgumentExpression(nameof(argument))] string parameter = "")
        where TBuilder : ResourceBuilder =>
        Set(key, argument?.Text ?? throw new ArgumentNullException(parameter), CallSite.Argument(parameter));

    /// <summary>Replaces the list below a key with the texts of a list argument.</summary>
    public void SetArguments(string key, IEnumerable<string> arguments, [CallerArgumentExpression(nameof(arguments))] string parameter = "") =>
        Set(key, RecordedSequence.OfArguments(arguments, parameter));

    /// <summary>Replaces the list below a key with the values of a list argument.</summary>
    public void SetArguments(string key, IEnumerable<IWrittenValue> arguments, [CallerArgumentExpression(nameof(arguments))] string parameter = "") =>
        Set(key, RecordedSequence.OfArguments(arguments, parameter));

    /// <summary>Replaces the list below a key with the numbers of a list argument.</summary>
    public void SetArguments(string key, int[] arguments, [CallerArgumentExpression(nameof(arguments))] string parameter = "") =>
        Set(key, RecordedSequence.OfArguments(arguments, parameter));

    /// <summary>Replaces the list below a key with the members of a list argument.</summary>
    public void SetArguments<TEnum>(string key, TEnum[] arguments, [CallerArgumentExpression(nameof(arguments))] string parameter = "")
        where TEnum : struct, Enum =>
        SetArguments(key, arguments?.Select(static argument => argument.ToText())!, parameter);

    /// <summary>Sets a field only when its optional argument was given.</summary>
    public void SetIfGiven(string key, string? argument, [CallerArgumentExpression(nameof(argument))] string parameter = "")
    {
        if (argument is not null)
            SetArgument(key, argument, parameter);
    }

    /// <inheritdoc cref="SetIfGiven(string, string?, string)"/>
    public void SetIfGiven(string key, int? argument, [CallerArgumentExpression(nameof(argument))] string parameter = "")
    {
        if (argument is { } number)
            SetArgument(key, number, parameter);
    }

    /// <inheritdoc cref="SetIfGiven(string, string?, string)"/>
    public void SetIfGiven(string key, bool? argument, [CallerArgumentExpression(nameof(argument))] string parameter = "")
    {
        if (argument is { } flag)
            SetArgument(key, flag, parameter);
    }

    /// <inheritdoc cref="SetIfGiven(string, string?, string)"/>
    public void SetIfGiven(string key, IWrittenValue? argument, [CallerArgumentExpression(nameof(argument))] string parameter = "")
    {
        if (argument is not null)
            SetArgument(key, argument, parameter);
    }

    /// <inheritdoc cref="SetIfGiven(string, string?, string)"/>
    public void SetIfGiven<TEnum>(string key, TEnum? argument, [CallerArgumentExpression(nameof(argument))] string parameter = "")
        where TEnum : struct, Enum
    {
        if (argument is { } member)
            SetArgument(key, member, parameter);
    }
}

using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;

namespace ManifestSdk.Evaluation;

/// <summary>What one evaluation may use up. A topology that exceeds it is stopped, so that no source can hang the compiler.</summary>
internal sealed class Budget(CancellationToken cancellationToken)
{
    /// <summary>Operations that are executed; a step takes about a microsecond.</summary>
    public const int MaxSteps = 2_000_000;

    /// <summary>Calls of the user's own methods inside one another.</summary>
    public const int MaxDepth = 2_000;

    /// <summary>Elements of one collection, and repetitions of one library call.</summary>
    public const int MaxElements = 1_000_000;

    /// <summary>Characters of one string.</summary>
    public const int MaxCharacters = 16_000_000;

    private const int PollInterval = 1024;

    private int _steps;
    private int _depth;

    public CancellationToken CancellationToken => cancellationToken;

    public void Step()
    {
        if (++_steps > MaxSteps)
            throw new LimitExceeded($"the topology takes more than {MaxSteps:N0} steps. Does a loop ever end?");
        if (_steps % PollInterval == 0)
            cancellationToken.ThrowIfCancellationRequested();
    }

    public void Enter()
    {
        EnsureStack();
        if (++_depth > MaxDepth)
            throw new LimitExceeded($"calls nest more than {MaxDepth:N0} deep. Does a method call itself for ever?");
    }

    public void Leave() => _depth--;

    public static void EnsureStack()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            throw new LimitExceeded("expressions or calls nest too deeply");
        }
    }

    public static void CheckSize(long elements)
    {
        if (elements > MaxElements)
            throw new LimitExceeded($"a collection or repetition of {elements:N0} elements is larger than {MaxElements:N0}");
    }

    /// <summary>Looks at what a library call returned or changed.</summary>
    public static T Check<T>(T value)
    {
        if (value is string { Length: > MaxCharacters } or StringBuilder { Length: > MaxCharacters })
            throw new LimitExceeded($"a string grows beyond {MaxCharacters:N0} characters");
        if (value is ICollection collection)
            CheckSize(collection.Count);

        return value;
    }
}

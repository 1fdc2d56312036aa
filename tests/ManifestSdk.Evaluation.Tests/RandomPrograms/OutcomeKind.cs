namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>How the compiler's evaluation of a program and its run compare, what matters most last.</summary>
internal enum OutcomeKind
{
    /// <summary>The same YAML and the same findings.</summary>
    Equal,

    /// <summary>Both say that the program throws the same exception.</summary>
    Throws,

    /// <summary>The compiler leaves the program to a run, and says why and where.</summary>
    Refused,

    /// <summary>The program does not compile: the writer of programs was wrong.</summary>
    Uncompilable,

    /// <summary>Anything else: the compiler was wrong.</summary>
    Mismatch,
}

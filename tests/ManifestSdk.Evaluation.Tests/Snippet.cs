namespace ManifestSdk.Evaluation.Tests;

/// <summary>A piece of C# that the evaluator must treat exactly as the running program does, or refuse.</summary>
/// <param name="Id">What it shows, in a few words; unique in its group. docs/language.md names snippets by group and id.</param>
/// <param name="Body">
/// The body of a topology method. What it computes goes into the manifest with <c>Show(value)</c> or through any builder.
/// For a refused snippet, <c>[|…|]</c> marks the place of the problem.
/// </param>
/// <param name="Declarations">Types and members beside the method.</param>
/// <param name="Problem">For a snippet that must not be evaluated: the rule's id and a part of its message.</param>
/// <param name="Usings">Further <c>using</c> directives.</param>
/// <param name="Language">The version of C# that it is written in.</param>
public sealed record Snippet(string Id, string Body, string Declarations = "", (string Id, string Message)? Problem = null, string Usings = "", int Language = 12)
{
    public string Source => $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using ManifestSdk;
        {{Usings}}

        public static partial class Shop
        {
            [Topology]
            public static void Define(Topology topology)
            {
                var shown = 0;
                void Show(string value) => topology.Namespace("n" + shown++).Annotation("value", value);
                {{Body}}
            }
        }

        {{Declarations}}
        """;

    public override string ToString() => Id;
}

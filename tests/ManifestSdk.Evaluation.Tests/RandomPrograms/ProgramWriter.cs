using System.Text;

namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>
/// Writes a random topology program. Each kind of expression is a method that picks one of the ways to write it, so that programs
/// always compile; declarations are a fixed set of shapes whose bodies are random. Loops are bounded and functions call earlier ones only, so that programs end.
/// </summary>
internal sealed partial class ProgramWriter
{
    private const int Depth = 3;

    private readonly Dice _dice;
    private readonly List<(string Name, string Type, bool IsFixed)> _variables = [];
    private int _names;
    private int _functions;
    private bool _callsFunctions = true;

    private ProgramWriter(ulong seed) => _dice = new Dice(seed);

    /// <summary>The whole program, in a namespace of its own.</summary>
    public static string Write(ulong seed) => new ProgramWriter(seed).Program(seed);

    private string Program(ulong seed)
    {
        var members = Members();
        _variables.Add(("topology", "Topology", true));
        var isStaged = _dice.Chance(12);
        if (isStaged)
            _variables.Add(("stage", "Stage", true));

        var size = 2 + _dice.Next(_dice.Chance(20) ? 14 : 6);
        var body = new StringBuilder();
        for (var i = 0; i < size; i++)
            body.Append("        ").Append(Statement(Depth)).Append('\n');

        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Globalization;
            using System.IO;
            using System.Linq;
            using System.Text;
            using System.Text.Json;
            using System.Text.RegularExpressions;
            using ManifestSdk;
            using ManifestSdk.Aws;
            using ManifestSdk.CertManager;
            using ManifestSdk.ExternalDns;
            using ManifestSdk.KubernetesClient;
            using ManifestSdk.Nginx;
            using static P{{seed}}.Kit;

            namespace P{{seed}};

            public static partial class Shop
            {
                [Topology]
                public static void Define(Topology topology{{(isStaged ? ", Stage stage" : "")}})
                {
                    var shown = 0;
                    void Show(string value) => topology.Namespace("n" + shown++).Annotation("value", value);
            {{body}}
                }

            {{members}}
            }

            {{Types()}}
            """;
    }

    private string Fresh(string stem = "v") => stem + _names++;

    private string Declare(string type, bool isFixed = false)
    {
        var name = Fresh();
        _variables.Add((name, type, isFixed));
        return name;
    }

    /// <summary>Writes something whose variables nobody sees afterwards.</summary>
    private T Scoped<T>(Func<T> write)
    {
        var outer = _variables.Count;
        var result = write();
        _variables.RemoveRange(outer, _variables.Count - outer);
        return result;
    }

    /// <summary>Writes something that sees nothing but what it declares.</summary>
    private T Alone<T>(Func<T> write)
    {
        var hidden = _variables.ToArray();
        _variables.Clear();
        var result = write();
        _variables.Clear();
        _variables.AddRange(hidden);
        return result;
    }

    private string? Variable(string type, bool toAssign = false)
    {
        var fitting = _variables.Where(variable => variable.Type == type && !(toAssign && variable.IsFixed)).ToArray();
        return fitting.Length == 0 ? null : _dice.Pick(fitting).Name;
    }
}

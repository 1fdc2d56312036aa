using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Build.Tests;

public sealed class RunTopologiesTests : IDisposable
{
    private const string Waiting = "shop\nprod\nProd\nShop\nDefine\n/image-tag=1.4.2\nShop.cs(8,24)\n\n\nShop.cs(12,20)\nThe topology reads environment variable 'TAG', which the compiler cannot know.";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Where_no_topology_waits_nothing_is_started()
    {
        var task = Task(waiting: null);

        Assert.Empty(Run(task).Errors);
        Assert.Equal("", task.ReportPath);
    }

    [Fact]
    public void A_run_that_is_forbidden_is_an_error_that_names_what_is_waited_for()
    {
        var task = Task(Waiting);
        task.IsAllowed = false;

        AssertError(
            "MSDK0027",
            "Topology 'shop' for 'prod' would have to run after the build, which ManifestRunAfterBuild=false forbids. Shop.cs(12,20): The topology reads environment variable 'TAG', which the compiler cannot know.",
            Run(task));
    }

    [Fact]
    public void The_dotnet_Framework_cannot_run_topologies()
    {
        var task = Task(Waiting);
        task.FrameworkIdentifier = ".NETFramework";

        AssertError("MSDK0028", "Topology 'shop' for 'prod' has to run after the build, and only assemblies for .NET and .NET Standard can.", Run(task));
    }

    [Fact]
    public void A_dotnet_that_does_not_start_is_named()
    {
        var task = Task(Waiting);
        task.DotnetPath = _workspace.At("missing/dotnet");

        AssertError("MSDK0028", $"The topologies that have to run cannot be run, because '{task.DotnetPath}' does not start", Run(task));
    }

    [Fact]
    public void A_missing_runtime_is_said_to_be_missing()
    {
        var task = Task(Waiting);
        task.Frameworks = [new Microsoft.Build.Utilities.TaskItem("Microsoft.NETCore.App", new Dictionary<string, string> { ["Version"] = "99.0.0" })];

        AssertError("MSDK0028", "'shop' has to run after the build, and the .NET runtime that this project targets is not installed.", Run(task));
    }

    [Fact]
    public void A_runner_that_leaves_no_report_is_an_error()
    {
        var task = Task(Waiting);
        task.RunnerPath = _workspace.At("runner.dll");

        AssertError("MSDK0028", "The run of 'shop' ended without a result", Run(task));
    }

    private static void AssertError(string code, string message, RecordingBuildEngine engine)
    {
        var error = Assert.Single(engine.Errors);
        Assert.Equal(code, error.Code);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    private RunTopologies Task(string? waiting)
    {
        var constant = waiting is null ? "" : $"private const string Waiting0 = {SymbolDisplay.FormatLiteral(waiting, quote: true)};";
        return new()
        {
            ProjectPath = _workspace.At("Shop.csproj"),
            AssemblyPath = _workspace.Compile("Shop", constant),
            TargetPath = _workspace.At("obj/Shop.dll"),
            IsAllowed = true,
            Timeout = 60,
            RunnerPath = typeof(RunTopologiesTests).Assembly.Location,
            DotnetPath = "dotnet",
            IntermediatePath = _workspace.At("obj"),
            Layout = "topology",
        };
    }

    private static RecordingBuildEngine Run(RunTopologies task)
    {
        var engine = new RecordingBuildEngine();
        task.BuildEngine = engine;
        using (task)
            Assert.Equal(task.Execute(), engine.Errors.Count == 0);

        return engine;
    }
}

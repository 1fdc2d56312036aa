using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ManifestSdk.MutationTests.Running;

/// <summary>The tests of an assembly, run inside this process.</summary>
internal sealed class TestSuite
{
    private readonly ITestAssembly _assembly;

    public TestSuite(Assembly assembly)
    {
        var framework = new XunitTestFramework(new Listener());
        var discovered = new Listener();
        framework.GetDiscoverer(Reflector.Wrap(assembly)).Find(includeSourceInformation: false, discovered, new Options());
        discovered.Complete.Wait();
        Cases = discovered.Cases;
        _assembly = new TestAssembly(Reflector.Wrap(assembly));
    }

    public IReadOnlyList<IXunitTestCase> Cases { get; }

    /// <summary>Runs some tests one after the other.</summary>
    /// <returns>The first that failed.</returns>
    public string? FirstFailureOf(IEnumerable<IXunitTestCase> cases, Action<ITestCase>? afterEach = null)
    {
        var listener = new Listener { AfterEach = afterEach };
        using var runner = new XunitTestAssemblyRunner(_assembly, cases, listener, listener, new Options());
        runner.RunAsync().GetAwaiter().GetResult();
        return listener.Failed;
    }

    private sealed class Listener : Xunit.LongLivedMarshalByRefObject, IMessageSink
    {
        public List<IXunitTestCase> Cases { get; } = [];

        public ManualResetEventSlim Complete { get; } = new();

        public string? Failed { get; private set; }

        public Action<ITestCase>? AfterEach { get; init; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            switch (message)
            {
                case ITestCaseDiscoveryMessage { TestCase: IXunitTestCase test }:
                    Cases.Add(test);
                    break;
                case IDiscoveryCompleteMessage:
                    Complete.Set();
                    break;
                case ITestFailed failed:
                    Failed ??= failed.Test.DisplayName;
                    break;
                case ITestCaseFinished finished:
                    AfterEach?.Invoke(finished.TestCase);
                    break;
            }

            // Nobody needs to know of a second failure, unless all tests are asked for.
            return Failed is null || AfterEach is not null;
        }
    }

    /// <summary>One test at a time, and heard of at once, so that what it reached is its own.</summary>
    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new()
        {
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}

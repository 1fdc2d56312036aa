using System.Runtime.ExceptionServices;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Runs an evaluation on a thread with room for deep nesting: the compiler's own threads hold some 300 nested evaluated
/// calls, and a fluent chain of a few thousand links nests as deep in the compiler's trees.
/// </summary>
internal static class DeepStack
{
    private const int Bytes = 128 * 1024 * 1024;

    public static T Run<T>(Func<T> evaluate)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Run, Bytes) { IsBackground = true };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;

        void Run()
        {
            try
            {
                result = evaluate();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}

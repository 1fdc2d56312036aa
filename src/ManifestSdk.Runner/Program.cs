using System.Text;
using ManifestSdk.Runner.Protocol;

namespace ManifestSdk.Runner;

/// <summary>
/// Runs topologies of a built assembly, in a process of their own that ends with the build which started it. Whatever they
/// print goes to the build's log; what they declare goes to the report.
/// </summary>
internal static class Program
{
    private static void Main()
    {
        var input = Console.OpenStandardInput();
        var request = ReadRequest(input);
        ProcessTree.EndWith(input);
        Console.SetIn(TextReader.Null);
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        var (assembly, report) = (RunRequest.Read(request).Assembly, RunRequest.Read(request).Report);
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", Path.GetDirectoryName(assembly) + Path.DirectorySeparatorChar);

        try
        {
            // Complete or not there: the build takes a report that exists for a whole one.
            File.WriteAllBytes(report + ".tmp", UserAssemblies.Run(request));
            File.Move(report + ".tmp", report, overwrite: true);
        }
#pragma warning disable CA1031 // Whatever keeps the assembly from loading is for the user to read.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine(exception);
        }

        Console.Out.Flush();
        Console.Error.Flush();
        ProcessTree.End();
    }

    private static byte[] ReadRequest(Stream input)
    {
        using var reader = new BinaryReader(input, Encoding.UTF8, leaveOpen: true);
        while (reader.ReadByte() != Wire.Start)
        {
            // A pipe of .NET Framework may begin with a byte order mark.
        }

        return reader.ReadBytes(reader.ReadInt32());
    }
}

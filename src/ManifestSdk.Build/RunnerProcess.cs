using System.Diagnostics;
using System.Text;
using ManifestSdk.Runner.Protocol;

namespace ManifestSdk.Build;

/// <summary>
/// A runner at work. It reads its request from a pipe and ends, with all that it started, as soon as the pipe is closed: by
/// us, or by the system when this process is gone.
/// </summary>
internal sealed class RunnerProcess : IDisposable
{
    private const int MostLines = 200;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly Queue<string> _output = new();
    private readonly CountdownEvent _openStreams = new(2);
    private int _droppedLines;

    public RunnerProcess(string dotnet, string arguments, string folder)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo(dotnet, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                CreateNoWindow = true,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
            },
        };
        _process.OutputDataReceived += (_, line) => Capture(line.Data);
        _process.ErrorDataReceived += (_, line) => Capture(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int ExitCode => _process.ExitCode;

    /// <summary>What the user's code and the runtime printed: the last lines of it.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return (_droppedLines > 0 ? $"… ({_droppedLines} lines before)\n" : "") + string.Join("\n", _output);
        }
    }

    /// <summary>Waits until the run has ended, and ends it itself when the time is up or the build is cancelled.</summary>
    /// <returns>Whether it ended by itself.</returns>
    public bool Run(byte[] request, TimeSpan limit, CancellationToken cancellation)
    {
        Send(request);
        using var registration = cancellation.Register(End);
        var ended = _process.WaitForExit((int)limit.TotalMilliseconds);
        if (!ended)
            End();

        // A process that a topology left behind may hold the streams open.
        _openStreams.Wait(Grace, CancellationToken.None);
        return ended && !cancellation.IsCancellationRequested;
    }

    public void Dispose()
    {
        End();
        _process.Dispose();
    }

    private void Send(byte[] request)
    {
        try
        {
            var pipe = _process.StandardInput.BaseStream;
            pipe.WriteByte(Wire.Start);
            pipe.Write(BitConverter.GetBytes(request.Length), 0, sizeof(int));
            pipe.Write(request, 0, request.Length);
            pipe.Flush();
        }
        catch (IOException)
        {
            // The runtime did not start; what it printed says why.
        }
    }

    private void End()
    {
        try
        {
            if (_process.HasExited)
                return;

            _process.StandardInput.BaseStream.Dispose();
            if (!_process.WaitForExit((int)Grace.TotalMilliseconds))
                _process.Kill();
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or System.ComponentModel.Win32Exception)
        {
            // It has just ended by itself.
        }
    }

    private void Capture(string? line)
    {
        if (line is null)
        {
            _openStreams.Signal();
            return;
        }

        lock (_output)
        {
            _output.Enqueue(line);
            if (_output.Count > MostLines)
            {
                _output.Dequeue();
                _droppedLines++;
            }
        }
    }
}

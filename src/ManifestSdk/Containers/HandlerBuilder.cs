using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>What the kubelet does to a container when it probes it or calls a hook: exactly one action.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls can be chained.</typeparam>
public abstract class HandlerBuilder<TSelf>
    where TSelf : HandlerBuilder<TSelf>
{
    private protected HandlerBuilder(RecordedMapping handler) => Handler = handler;

    private protected RecordedMapping Handler { get; }

    private protected TSelf Self => (TSelf)this;

    /// <summary>Sends a GET request, <c>httpGet</c>; any status from 200 to 399 is a success.</summary>
    /// <param name="path">The path. The API server's default is <c>/</c>.</param>
    /// <param name="port">The container's port, by number (MSDK3006 where the container declares none such) or name (MSDK3005).</param>
    /// <param name="scheme">HTTP or HTTPS; by default HTTP.</param>
    /// <param name="host">Who to ask; by default the Pod's own address. For a virtual host set the header <c>Host</c> instead.</param>
    public TSelf HttpGet(string path, IntOrString port, HttpScheme? scheme = null, string? host = null)
    {
        var request = Handler.Mapping("httpGet");
        request.SetArgument("path", path);
        request.SetArgument("port", port);
        request.SetIfGiven("scheme", scheme);
        request.SetIfGiven("host", host);
        return Self;
    }

    /// <summary>Adds a header to the GET request, an entry of <c>httpGet.httpHeaders</c>.</summary>
    /// <param name="name">The header's name: letters, digits and dashes.</param>
    /// <param name="value">The header's value.</param>
    public TSelf HttpHeader(string name, string value)
    {
        var header = Handler.Mapping("httpGet").Sequence("httpHeaders").AddMapping();
        header.SetArgument("name", name);
        header.SetArgument("value", value);
        return Self;
    }

    /// <summary>Opens a TCP connection, <c>tcpSocket</c>; that it opens is a success.</summary>
    /// <param name="port">The container's port, by number (MSDK3006 where the container declares none such) or name (MSDK3005).</param>
    /// <param name="host">Who to connect to; by default the Pod's own address.</param>
    public TSelf TcpSocket(IntOrString port, string? host = null)
    {
        var socket = Handler.Mapping("tcpSocket");
        socket.SetArgument("port", port);
        socket.SetIfGiven("host", host);
        return Self;
    }

    /// <summary>Runs a program inside the container, <c>exec</c>; exit code 0 is a success. No shell takes part.</summary>
    /// <param name="command">The program and its arguments.</param>
    public TSelf Exec(params string[] command)
    {
        Handler.Mapping("exec").SetArguments("command", command);
        return Self;
    }
}

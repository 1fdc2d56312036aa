using System.Text;
using ManifestSdk.Tool;

// File names and messages are UTF-8 in every pipe, whatever the console's code page.
if (Console.IsOutputRedirected)
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return await ManifestTool.RunAsync(args, Terminal.OfProcess());

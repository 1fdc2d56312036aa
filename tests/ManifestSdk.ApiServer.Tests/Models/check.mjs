// Validates manifests with the npm package kubernetes-models, which is made from the OpenAPI of Kubernetes 1.36:
//
//   cd tests/ManifestSdk.ApiServer.Tests/Models && npm install && node check.mjs
//
// reads every *.verified.yaml of the repository, or the files that are named, and says what is wrong with each document.
// Kinds that Kubernetes does not serve itself are passed over, and counted.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';

const root = join(import.meta.dirname, '../../..');
const isSnapshot = path => path.endsWith('.verified.yaml') && !/(^|\/)(bin|obj)\//.test(path);
const files = process.argv.length > 2
  ? process.argv.slice(2)
  : ['tests', 'samples'].flatMap(folder => readdirSync(join(root, folder), { recursive: true }).filter(isSnapshot).map(path => join(root, folder, path)));

async function modelOf({ apiVersion, kind }) {
  try {
    return (await import(`kubernetes-models/${apiVersion}`))[kind];
  } catch {
    return undefined;
  }
}

let valid = 0, foreign = 0, incomplete = 0, wrong = 0;
for (const file of files) {
  for (const document of loadAll(readFileSync(file, 'utf8')).filter(Boolean)) {
    const Model = await modelOf(document);
    if (!Model) {
      foreign++;
      continue;
    }

    try {
      new Model(document).validate();
      valid++;
    } catch (error) {
      // Tests of one facet of a builder leave the containers out, which 'manifest lint' reports too (MSDK2008).
      if (error.message.endsWith('must have required property containers')) {
        incomplete++;
        continue;
      }

      wrong++;
      console.log(`${file}: ${document.kind} ${document.metadata?.name}: ${error.message}`);
    }
  }
}

console.log(`${valid} valid, ${wrong} wrong, ${incomplete} without containers, ${foreign} of kinds that Kubernetes does not serve`);
process.exitCode = wrong || !valid ? 1 : 0;

// Makes src/ManifestSdk/Schemas/Data from the npm package kubernetes-models. See README.md beside this file.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDeclaration, resolveImport } from './declarations.mjs';
import { readFormats } from './formats.mjs';
import { closed, clusterScoped, filledIn, spokenFor, isServed, open } from './kinds.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const models = join(modules, 'kubernetes-models');
const machinery = join(modules, '@kubernetes-models', 'apimachinery');
const target = join(here, '..', '..', 'src', 'ManifestSdk', 'Schemas', 'Data');

const named = new Map([
  ['string', 'text'], ['boolean', 'bool'], ['any', 'any'], ['object', 'object'],
  ['IntOrString', 'int-or-text'], ['Quantity', 'quantity'], ['Time', 'time'], ['MicroTime', 'time'],
  ['RawExtension', 'object'], ['FieldsV1', 'object'], ['JSON', 'any'],
  ['JSONSchemaPropsOrBool', 'any'], ['JSONSchemaPropsOrArray', 'any'], ['JSONSchemaPropsOrStringArray', 'any'],
]);

const groups = new Map();
const formatsOf = new Map();
readKinds();
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const sorted = [...groups].sort(([left], [right]) => compare(left, right));
sorted.forEach(([apiVersion, group]) => write(apiVersion, group));
writeIndex(sorted.map(([apiVersion]) => apiVersion));

function readKinds() {
  const declarations = [];
  for (const file of readdirSync(models, { recursive: true }).filter(file => file.endsWith('.js') && !file.startsWith('_schemas'))) {
    const [, apiVersion, kind] = /this\.apiVersion="([^"]+)"[\s\S]*this\.kind="([^"]+)"/.exec(readFileSync(join(models, file), 'utf8')) ?? [];
    if (kind === undefined || kind.endsWith('List') || !isServed(apiVersion))
      continue;

    groupOf(apiVersion).kinds.set(kind, clusterScoped.has(kind) ? 'cluster' : 'namespaced');
    declarations.push(join(models, file.replace(/\.js$/, '.d.ts')));
  }

  // Which types are kinds must be known before the first is read: their apiVersion and kind are the reader's business.
  declarations.forEach(readType);
}

function groupOf(apiVersion) {
  if (!groups.has(apiVersion))
    groups.set(apiVersion, { kinds: new Map(), types: new Map() });

  return groups.get(apiVersion);
}

/** Reads a type and all that it refers to; answers its name. */
function readType(path) {
  const [apiVersion, name] = identify(path);
  const types = groupOf(apiVersion).types;
  if (!types.has(name)) {
    types.set(name, []);
    const declaration = readDeclaration(path);
    if (declaration.fields === null)
      throw new Error(`${path} declares no interface`);

    const fields = declaration.fields.fields.map(field => fieldLine(declaration, apiVersion, name, field));
    types.set(name, fields.sort((left, right) => compare(left.name, right.name)).map(field => field.line));
  }

  return [apiVersion, name];
}

function identify(path) {
  const file = path.startsWith(machinery) ? relative(join(machinery, 'apis'), path) : relative(models, path);
  return [dirname(file), file.slice(dirname(file).length + 1).replace('.d.ts', '')];
}

function fieldLine(declaration, apiVersion, typeName, { name, isRequired, type }) {
  const id = `${apiVersion}.${typeName}.${name}`;
  const isKind = groupOf(apiVersion).kinds.has(typeName);
  const isTypeMeta = isKind && (name === 'apiVersion' || name === 'kind');
  const mark = isRequired && !isTypeMeta && !filledIn.has(id) && !spokenFor.has(id) ? '!' : '';
  // What a status contains is the cluster's business; a manifest that carries one was read from a cluster.
  const text = name === 'status' && isKind ? 'object'
    : isTypeMeta ? 'text'
    : closed.has(id) ? '=' + closed.get(id)
    : spell(declaration, apiVersion, type, { id, name });
  return { name, line: `${name}${mark}: ${text}` };
}

function spell(declaration, apiVersion, type, field) {
  if (type.list !== undefined)
    return `[${spell(declaration, apiVersion, type.list, field)}]`;
  if (type.map !== undefined)
    return `{${spell(declaration, apiVersion, type.map, field)}}`;
  if (type.fields !== undefined)
    return inline(declaration, apiVersion, type);
  if (type.allowed !== undefined)
    return open.has(field.id) ? 'text' : '=' + type.allowed.filter(value => value !== '').sort(compare).join('|');
  if (type.name === 'number' || type.name === 'string')
    return withFormat(type.name, formats(declaration).get(field.name) ?? []);
  if (named.has(type.name))
    return named.get(type.name);
  if (type.name === declaration.self)
    return type.name.slice(1);

  const path = resolveImport(declaration, type.name, modules);
  const [otherVersion, name] = identify(path);
  if (named.has(name))
    return named.get(name);

  readType(path);
  return otherVersion === apiVersion ? name : `${otherVersion}.${name}`;
}

/** The only inlined object is a whole object of another kind: a StatefulSet's claim templates, which need no apiVersion and kind. */
function inline(declaration, apiVersion, { fields }) {
  const spec = fields.find(field => field.name === 'spec');
  if (spec === undefined || !fields.some(field => field.name === 'kind'))
    throw new Error(`${declaration.path} inlines an object that has no name`);

  return spell(declaration, apiVersion, { name: spec.type.name }, {}).replace(/Spec$/, '');
}

function formats(declaration) {
  const root = declaration.path.startsWith(machinery) ? machinery : models;
  const path = join(root, '_schemas', declaration.validator + '.js');
  if (!formatsOf.has(path))
    formatsOf.set(path, existsSync(path) ? readFormats(path) : new Map());

  return formatsOf.get(path);
}

function withFormat(type, asked) {
  if (type === 'string')
    return asked.includes('byte') ? 'bytes' : 'text';

  return asked.find(format => format === 'int32' || format === 'int64') ?? 'number';
}

function write(apiVersion, { kinds, types }) {
  const lines = [
    ...[...kinds].sort(([left], [right]) => compare(left, right)).map(([kind, scope]) => `kind ${kind} ${scope}`),
    ...[...types].sort(([left], [right]) => compare(left, right)).flatMap(([name, fields]) => [`type ${name}`, ...fields.map(field => '  ' + field)]),
  ];
  writeClass(classOf(apiVersion), `The schemas of <c>${apiVersion}</c>.`, `    public const string Text = """
${lines.map(line => '        ' + line).join('\n')}
        """;
`);
}

function writeIndex(apiVersions) {
  writeClass('ApiVersions', 'The API versions with schemas.', `    public static readonly string[] All =
    [
${apiVersions.map(apiVersion => `        "${apiVersion}",`).join('\n')}
    ];

    /// <summary>The schemas of an API version as text, or <see langword="null"/>. Each text is loaded when it is first asked for.</summary>
    public static string? TextOf(string apiVersion) => apiVersion switch
    {
${apiVersions.map(apiVersion => `        "${apiVersion}" => ${classOf(apiVersion)}.Text,`).join('\n')}
        _ => null,
    };
`);
}

function writeClass(name, summary, body) {
  writeFileSync(join(target, name + '.cs'), `// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>${summary}</summary>
internal static class ${name}
{
${body}}
`);
}

function classOf(apiVersion) {
  return apiVersion.replace(/\.k8s\.io/, '').split(/[/.]/).map(part => part[0].toUpperCase() + part.slice(1)).join('');
}

function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

// Reads number and text formats, which the declarations leave out, from the compiled validators of kubernetes-models.
import { readFileSync } from 'node:fs';

/** For each field of a type the formats that its validator asks for: int32, int64, double, byte, date-time. */
export function readFormats(path) {
  const code = readFileSync(path, 'utf8');
  const formats = new Map([...code.matchAll(/let (formats\d+)=formats(?:\.([\w]+)|\["([^"]+)"\])/g)].map(([, name, dot, quoted]) => [name, dot ?? quoted]));
  const functions = new Map(code.split(/(?=function validate\d+\()/).slice(1).map(text => [/^function (validate\d+)/.exec(text)[1], text]));

  const of = (name, seen = new Set()) => {
    if (seen.has(name) || !functions.has(name))
      return [];

    seen.add(name);
    const text = functions.get(name);
    return [
      ...[...text.matchAll(/(formats\d+)\.validate/g)].map(([, format]) => formats.get(format)),
      ...[...text.matchAll(/\|?\b(validate\d+)\(data/g)].flatMap(([, inner]) => of(inner, seen)),
    ];
  };

  return new Map([...code.matchAll(/(validate\d+)\(data\.([\w$]+),/g)].map(([, validator, field]) => [field, [...new Set(of(validator))]]));
}

// Reads the TypeScript declarations of kubernetes-models: fields, their types, and which of them are required.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The interface that a declaration file exports: its fields, and the files that other names come from. */
export function readDeclaration(path) {
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const body = /export interface \w+(?: extends \w+)? (\{[\s\S]*?\n\})/.exec(text);
  return {
    fields: body === null ? null : new TypeParser(body[1]).object(),
    imports: new Map([...text.matchAll(/import \{ (\w+) \} from "([^"]+)"/g)].map(([, name, from]) => [name, from])),
    validator: / as (Io\w+)/.exec(text)?.[1],
    self: /export interface (\w+)/.exec(text)?.[1],
    path,
  };
}

/** The declaration file that an import leads to. */
export function resolveImport(declaration, name, modules) {
  const from = declaration.imports.get(name);
  if (from === undefined)
    throw new Error(`${declaration.path}: where does ${name} come from?`);

  return from.startsWith('.') ? join(dirname(declaration.path), from.replace(/\.js$/, '.d.ts')) : join(modules, from + '.d.ts');
}

class TypeParser {
  constructor(text) {
    this.tokens = text.match(/"[^"]*"|\w+|[{}[\]<>|:;?]/g);
    this.at = 0;
  }

  object() {
    const fields = [];
    this.expect('{');
    while (!this.accept('}')) {
      if (this.accept('[')) {
        ['key', ':', 'string', ']', ':'].forEach(token => this.expect(token));
        const value = this.type();
        this.expect(';');
        this.expect('}');
        return { map: value };
      }

      const name = JSON.parse(this.next());
      const isOptional = this.accept('?');
      this.expect(':');
      fields.push({ name, isRequired: !isOptional, type: this.type() });
      this.expect(';');
    }

    return { fields };
  }

  type() {
    const members = [this.member()];
    while (this.accept('|'))
      members.push(this.member());

    return members.length === 1 && members[0].literal === undefined ? members[0] : { allowed: members.map(member => member.literal) };
  }

  member() {
    if (this.peek() === '{')
      return this.object();

    const token = this.next();
    if (token.startsWith('"'))
      return { literal: JSON.parse(token) };

    if (token === 'Array') {
      this.expect('<');
      const list = this.type();
      this.expect('>');
      return { list };
    }

    if (this.accept('[')) {
      this.next();
      this.expect(']');
      return { name: 'string' };
    }

    return { name: token };
  }

  peek() { return this.tokens[this.at]; }

  next() { return this.tokens[this.at++]; }

  accept(token) {
    const isNext = this.peek() === token;
    this.at += isNext ? 1 : 0;
    return isNext;
  }

  expect(token) {
    if (!this.accept(token))
      throw new Error(`expected ${token}, found ${this.peek()}`);
  }
}

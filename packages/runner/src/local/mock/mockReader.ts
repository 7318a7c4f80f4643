import {
  childPointer,
  type Diagnostic,
  type Document,
  type Json,
  propertyOf,
  shorten,
  type TreeNode,
  toJson,
} from '@sfn-sagemaker/asl-model';
import { projectDiagnostic, projectRules } from '../../project/projectRules.ts';

/** A value of a mocks file with the place it stands at. */
export interface MockNode {
  readonly node: TreeNode;
  readonly pointer: string;
}

/** What a field takes, in words and as a test. */
export interface FieldType {
  readonly takes: string;
  test(value: Json): boolean;
}

/** Reads values of a mocks file and collects what is wrong with them. */
export class MockReader {
  readonly #found: { readonly start: number; readonly diagnostic: Diagnostic }[] = [];
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  report({ node, pointer }: MockNode, message: string, help: string): void {
    const range = this.#document.range(node);
    const diagnostic = projectDiagnostic(projectRules.mocks, { message, help, pointer, range });
    this.#found.push({ start: node.start, diagnostic });
  }

  /** What was reported, in document order. */
  diagnostics(): readonly Diagnostic[] {
    return this.#found
      .toSorted((one, other) => one.start - other.start)
      .map(({ diagnostic }) => diagnostic);
  }

  /** Members by name, of a duplicate the last one; anything but an object is reported. */
  members(of: MockNode, what: string, example: string): Map<string, MockNode> {
    const { node, pointer } = of;
    if (node.kind === 'object') {
      return new Map(
        node.properties.map(({ key, value }) => [
          key,
          { node: value, pointer: childPointer(pointer, key) },
        ]),
      );
    }
    this.report(
      of,
      `${what} is no object, so no test case can be read from it.`,
      `Write an object, such as ${example}.`,
    );
    return new Map();
  }

  /** Fields that all are known and of their types; absent when one is not, which is reported. */
  fields<Fields>(
    of: MockNode,
    what: string,
    types: Readonly<Record<keyof Fields & string, FieldType>>,
  ): Fields | undefined {
    const known = new Map<string, FieldType>(Object.entries(types));
    const found = this.members(of, what, '{ … }');
    const wrong = [...found].filter(([key, value]) => !this.#fits(key, value, { what, known }));
    if (of.node.kind !== 'object' || wrong.length > 0) return undefined;
    return Object.fromEntries([...found].map(([key, { node }]) => [key, toJson(node)])) as Fields;
  }

  #fits(
    key: string,
    value: MockNode,
    { what, known }: { readonly what: string; readonly known: ReadonlyMap<string, FieldType> },
  ): boolean {
    const type = known.get(key);
    if (type === undefined) {
      this.report(
        value,
        `${what} has ${quote(key)}, which means nothing here, so it would be ignored.`,
        `Known here: ${[...known.keys()].join(', ')}.`,
      );
      return false;
    }
    if (type.test(toJson(value.node))) return true;
    this.report(
      value,
      `${key} of ${what} has a value that it cannot take, so the answer is unclear.`,
      `Write ${type.takes}.`,
    );
    return false;
  }
}

/** A member of an object; absent when there is none. */
export function memberOf({ node, pointer }: MockNode, key: string): MockNode | undefined {
  const property = node.kind === 'object' ? propertyOf(node, key) : undefined;
  return property && { node: property.value, pointer: childPointer(pointer, key) };
}

/** A name of the file as messages quote it. */
export function quote(name: string): string {
  return JSON.stringify(shorten(name));
}

export function quoteAll(names: Iterable<string>): string {
  return [...names].map(quote).join(', ') || 'none';
}

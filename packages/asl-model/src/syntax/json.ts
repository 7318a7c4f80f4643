import type { Range, RuleTitle } from '../diagnostic.ts';
import { maxDepth, tooDeep } from './depth.ts';
import type { Document } from './document.ts';
import { longFormValue } from './intrinsicFunction.ts';
import {
  closerOf,
  type Frame,
  memberOf,
  type ObjectFrame,
  seen,
  WrittenProperty,
} from './jsonFrame.ts';
import { JsonTokens, Token } from './jsonToken.ts';
import { rangeReader } from './lines.ts';
import { childPointer } from './pointer.ts';
import { sharedTexts } from './sharedTexts.ts';
import { shorten } from './shorten.ts';
import { type SyntaxFindings, syntaxFindings } from './syntaxFindings.ts';
import { syntaxRules } from './syntaxRules.ts';
import type { Span, TreeNode } from './tree.ts';

const refusal = 'Step Functions refuses it as INVALID_JSON_DESCRIPTION';
const placeholderAt = /[$#]\{[^{}"\n]*\}|\{\{[^{}"\n]*\}\}/y;

/** Ends the reading at an error from which no sensible value can be recovered. */
class Unreadable extends Error {}

/**
 * Reads JSON as strictly as Step Functions does, but goes on after a comment, a trailing or a
 * missing comma.
 * It keeps its own stack, so that deep nesting cannot exhaust the engine's.
 */
export function parseJson(
  text: string,
  path: string,
  range: (span: Span) => Range = rangeReader(text),
): Document {
  const findings = syntaxFindings(range);
  const reader = new JsonReader(text, findings.report);
  const root = reader.read();
  return {
    path,
    text,
    source: text,
    format: 'json',
    root,
    diagnostics: findings.diagnostics(),
    range,
  };
}

type ReportSyntax = SyntaxFindings['report'];

class JsonReader {
  readonly #text: string;
  readonly #report: ReportSyntax;
  readonly #tokens: JsonTokens;
  readonly #stack: Frame[] = [];
  readonly #shared: (text: string) => string;

  constructor(text: string, report: ReportSyntax) {
    this.#text = text;
    this.#report = report;
    this.#tokens = new JsonTokens(text);
    this.#shared = sharedTexts(text);
  }

  read(): TreeNode | undefined {
    try {
      this.#skipByteOrderMark();
      this.#next();
      if (this.#tokens.kind === Token.end) return this.#empty();
      const root = this.#value();
      if (this.#tokens.kind !== Token.end)
        this.#fail(
          'There is more text after the end of the definition',
          'Remove it: a file holds one JSON object.',
        );
      return root;
    } catch (error) {
      if (error instanceof Unreadable) return undefined;
      throw error;
    }
  }

  #value(): TreeNode {
    for (;;) {
      let node = this.#begin();
      while (node) {
        const frame = this.#stack.at(-1);
        if (!frame) return node;
        if (frame.kind === 'array') frame.items.push(node);
        else frame.properties.push(new WrittenProperty(frame, node));
        node = this.#afterValue(frame);
      }
    }
  }

  /**
   * A scalar or an empty container; nothing when a container was opened whose first value comes
   * next.
   */
  #begin(): TreeNode | undefined {
    const { kind, start } = this.#tokens;
    switch (kind) {
      case Token.openBrace:
        if (this.#text[start + 1] === '{')
          return this.#placeholder() ?? this.#fail(...this.#noValue());
        return this.#open({
          kind: 'object',
          start,
          properties: [],
          key: '',
          keyStart: start,
          keyEnd: start,
          keys: undefined,
        });
      case Token.openBracket:
        return this.#open({ kind: 'array', start, items: [] });
      case Token.string:
        return this.#scalar(this.#shared(this.#tokens.value));
      case Token.number:
        return this.#scalar(Number(this.#tokens.value));
      case Token.true:
        return this.#scalar(true);
      case Token.false:
        return this.#scalar(false);
      case Token.null:
        return this.#scalar(null);
      default:
        return this.#placeholder() ?? this.#fail(...this.#noValue());
    }
  }

  #open(frame: Frame): TreeNode | undefined {
    if (this.#stack.length >= maxDepth) {
      this.#report(syntaxRules.depth, this.#span(), tooDeep());
      throw new Unreadable();
    }
    this.#stack.push(frame);
    this.#next();
    if (this.#atEndOf(frame)) return this.#close(frame);
    if (frame.kind === 'object') this.#key(frame);
    return undefined;
  }

  #afterValue(frame: Frame): TreeNode | undefined {
    if (this.#atEndOf(frame)) return this.#close(frame);
    const comma = this.#span();
    if (this.#tokens.kind === Token.comma) {
      this.#next();
      if (this.#atEndOf(frame)) {
        this.#add(
          syntaxRules.trailingComma,
          comma,
          `There is a comma after the last ${memberOf(frame)}: JSON does not allow it, and ` +
            `${refusal}`,
          'Remove the comma.',
        );
        return this.#close(frame);
      }
    } else {
      this.#missingComma(frame);
    }
    if (frame.kind === 'object') this.#key(frame);
    return undefined;
  }

  #missingComma(frame: Frame): void {
    if (this.#tokens.kind === Token.end) this.#unclosed(frame);
    const startsMember =
      frame.kind === 'array'
        ? this.#tokens.kind !== Token.closeBrace && this.#tokens.kind !== Token.colon
        : this.#tokens.kind === Token.string;
    if (!startsMember)
      this.#fail(
        `Expected \`,\` or \`${closerOf(frame)}\` but found ${this.#found()}`,
        `Close the ${frame.kind} with \`${closerOf(frame)}\`, or separate its ` +
          `${memberOf(frame)}s with commas.`,
      );
    this.#add(
      syntaxRules.syntax,
      this.#span(),
      `A comma is missing before ${this.#found()}: ${refusal}`,
      `Add a comma after the ${memberOf(frame)} before it.`,
    );
  }

  #key(frame: ObjectFrame): void {
    if (this.#tokens.kind === Token.end) this.#unclosed(frame);
    if (this.#tokens.kind !== Token.string)
      this.#fail(
        `Expected a key in double quotes but found ${this.#found()}`,
        'Write keys in double quotes: `"StartAt": …`.',
      );
    frame.key = this.#shared(this.#tokens.value);
    frame.keyStart = this.#tokens.start;
    frame.keyEnd = this.#tokens.end;
    if (seen(frame)) this.#duplicate(frame);
    if (this.#next() !== Token.colon)
      this.#fail(
        `Expected \`:\` after the key "${shorten(frame.key)}" but found ${this.#found()}`,
        'Write `"key": value`.',
      );
    this.#next();
  }

  #duplicate(frame: ObjectFrame): void {
    const key = shorten(frame.key);
    this.#report(syntaxRules.duplicateKey, this.#span(), {
      message:
        `"${key}" is written twice in this object: one of the two values is lost, if the ` +
        `definition is taken at all.`,
      help: `Rename or remove one of the "${key}" members.`,
      pointer: this.#pointer(),
    });
  }

  #close(frame: Frame): TreeNode {
    const { end } = this.#tokens;
    const { start } = frame;
    this.#stack.pop();
    this.#next();
    // A list that grew has room for many more: the copy has none.
    if (frame.kind === 'array') return { kind: 'array', start, end, items: frame.items.slice() };
    const node = { kind: 'object', start, end, properties: frame.properties.slice() } as const;
    return (frame.properties.length === 1 && longFormValue(node)) || node;
  }

  #scalar(value: string | number | boolean | null): TreeNode {
    const { start, end } = this.#tokens;
    this.#next();
    return { kind: 'scalar', start, end, value };
  }

  /** `${Name}` or `{{ name }}` without quotes, as templates have it. */
  #placeholder(): TreeNode | undefined {
    const start = this.#tokens.start;
    placeholderAt.lastIndex = start;
    const source = placeholderAt.exec(this.#text)?.[0];
    if (source === undefined) return undefined;
    const end = start + source.length;
    this.#tokens.moveTo(end);
    this.#next();
    return { kind: 'unknown', start, end, source };
  }

  /** Goes to the next token that is no comment, and tells its kind. */
  #next(): number {
    const tokens = this.#tokens;
    for (;;) {
      if (!tokens.advance()) return tokens.kind;
      const problem = tokens.problem();
      if (problem) {
        this.#add(syntaxRules.syntax, this.#span(), `${problem.message}: ${refusal}`, problem.help);
        if (problem.fatal) throw new Unreadable();
      }
      if (tokens.kind !== Token.lineComment && tokens.kind !== Token.blockComment)
        return tokens.kind;
      this.#comment();
    }
  }

  #comment(): void {
    this.#add(
      syntaxRules.comment,
      this.#span(),
      `JSON has no comments, and ${refusal}`,
      'Move the text to a "Comment" field, or write the definition in YAML.',
    );
  }

  #skipByteOrderMark(): void {
    if (!this.#text.startsWith('\uFEFF')) return;
    this.#tokens.moveTo(1);
    this.#add(
      syntaxRules.byteOrderMark,
      { start: 0, end: 1 },
      'The file starts with a byte order mark: Step Functions refuses it when the text is ' +
        'passed on as it is',
      'Save the file as UTF-8 without a byte order mark.',
    );
  }

  #empty(): undefined {
    const end = this.#text.length;
    this.#add(
      syntaxRules.empty,
      { start: end, end },
      'The file is empty: Step Functions says "Definition must be a valid JSON object"',
      'Write an object with `StartAt` and `States`.',
    );
  }

  #unclosed(frame: Frame): never {
    const opened = { start: frame.start, end: frame.start + 1 };
    this.#add(
      syntaxRules.syntax,
      opened,
      `This ${frame.kind} is never closed: ${refusal}`,
      `Add the missing \`${closerOf(frame)}\`.`,
    );
    throw new Unreadable();
  }

  #noValue(): [string, string] {
    const found = this.#found();
    if (this.#tokens.kind !== Token.unknown)
      return [
        `Expected a value but found ${found}`,
        'Write a string, number, object, array, `true`, `false` or `null`.',
      ];
    return [
      `${found} is not a JSON value`,
      'Write strings in double quotes; JSON knows the words `true`, `false` and `null`.',
    ];
  }

  #fail(message: string, help: string): never {
    const frame = this.#stack.at(-1);
    if (this.#tokens.kind === Token.end && frame) this.#unclosed(frame);
    this.#add(syntaxRules.syntax, this.#span(), `${message}: ${refusal}`, help);
    throw new Unreadable();
  }

  #add(rule: RuleTitle, span: Span, message: string, help: string): void {
    this.#report(rule, span, { message: `${message}.`, help, pointer: this.#pointer() });
  }

  #atEndOf(frame: Frame): boolean {
    return this.#tokens.kind === (frame.kind === 'object' ? Token.closeBrace : Token.closeBracket);
  }

  #span(): Span {
    const { start, end } = this.#tokens;
    return { start, end };
  }

  #found(): string {
    if (this.#tokens.kind === Token.end) return 'the end of the file';
    return `\`${shorten(this.#tokens.written)}\``;
  }

  /** Of the innermost object or array that is being read. */
  #pointer(): string {
    return this.#stack
      .slice(0, -1)
      .reduce(
        (pointer, frame) =>
          childPointer(pointer, frame.kind === 'object' ? frame.key : frame.items.length),
        '',
      );
  }
}

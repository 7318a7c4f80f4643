import { unicodeEscape, unprintable } from './unprintable.ts';

/** A part of a Terraform file. */
export interface Block {
  /** Type and labels, such as `data "aws_region" "current"`. */
  readonly header: string;
  readonly comments?: readonly string[];
  readonly body: readonly Item[];
}

/**
 * An attribute with its expression, an attribute with a list of them, or a block within a block.
 */
type Item =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly list: readonly string[] }
  | Block;

/** Text as `terraform fmt` leaves it. */
export function hcl(heading: readonly string[], blocks: readonly Block[]): string {
  const parts = [heading.map(comment), ...blocks.map(blockLines)];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function comment(text: string): string {
  return `# ${text}`.trimEnd();
}

function blockLines({ header, comments = [], body }: Block): readonly string[] {
  const commented = comments.map(comment);
  if (body.length === 0) return [...commented, `${header} {}`];
  const inside = groups(body).flatMap((group, index) => {
    const lines = groupLines(group).map((line) => (line === '' ? line : `  ${line}`));
    return index === 0 ? lines : ['', ...lines];
  });
  return [...commented, `${header} {`, ...inside, '}'];
}

/** Attributes of one line stand together; a list and a block stand alone. */
function groups(body: readonly Item[]): readonly (readonly Item[])[] {
  const found: Item[][] = [];
  for (const item of body) {
    const last = found.at(-1);
    if (last?.[0] && 'value' in last[0] && 'value' in item) last.push(item);
    else found.push([item]);
  }
  return found;
}

function groupLines(group: readonly Item[]): readonly string[] {
  const width = Math.max(...group.map((item) => ('name' in item ? item.name.length : 0)));
  return group.flatMap((item) => {
    if ('header' in item) return blockLines(item);
    if ('list' in item) return [`${item.name} = [`, ...item.list.map((each) => `  ${each},`), ']'];
    return [`${item.name.padEnd(width)} = ${item.value}`];
  });
}

/** A text in quotes, or the expression alone where the text is nothing else. */
export function quoted(template: string): string {
  const [, expression] = /^\$\{([^{}]*)\}$/.exec(template) ?? [];
  if (expression !== undefined) return expression;
  const escaped = template.replace(/[\\"]/g, '\\$&').replace(unprintable, unicodeEscape);
  return `"${escaped}"`;
}

/**
 * Keeps Terraform from reading a template in a literal, and `aws_iam_policy_document` from reading
 * `&{` as the start of a policy variable: it has no escape, but `?` stands for one character.
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/d/iam_policy_document.html.markdown
 */
export function escapeTemplate(literal: string): string {
  return literal.replace(/[$%]\{/g, (start) => `${start.charAt(0)}${start}`).replaceAll('&{', '?{');
}

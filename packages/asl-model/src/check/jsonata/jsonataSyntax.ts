import { shorten } from '../../syntax/shorten.ts';
import { placeInside } from '../queryFinding.ts';
import type { Rule } from '../rule.ts';
import type { ParseJsonata } from './jsonataSites.ts';
import { jsonataSites } from './jsonataSites.ts';

const help = 'Correct the expression at this place.';
const helps: readonly (readonly [words: string, help: string])[] = [
  [
    'top level',
    'Start with `$states.input` or a variable: an expression has no context item of its own.',
  ],
  ["operator '??'", 'Write `$exists(a) ? a : b` instead of `a ?? b`.'],
  ["operator '?:'", 'Write `a ? a : b` instead of `a ?: b`.'],
];

export function jsonataSyntax(parse: ParseJsonata): Rule {
  return {
    code: 'ASL208',
    name: 'asl/jsonata-syntax',
    severity: 'error',
    perState: true,
    title: 'A JSONata expression is one that Step Functions can read',
    aws: 'INVALID_JSONATA_EXPRESSION',
    check(workflow, report) {
      for (const site of jsonataSites(workflow)) {
        const parsed = parse(site.text);
        if (parsed.ok) continue;
        const { message, offset } = parsed.problem;
        const reason = message.replace(/\.$/, '');
        const isTopLevel = message.includes('top level');
        report(placeInside(workflow, site, offset), {
          message:
            `State "${shorten(site.state.name)}" has an expression in "${shorten(site.key)}" ` +
            `that Step Functions refuses: ${reason}.`,
          ...(isTopLevel && { aws: 'UNSUPPORTED_JSONATA_EXPRESSION' }),
          help: helps.find(([words]) => message.includes(words))?.[1] ?? help,
        });
      }
    },
  };
}

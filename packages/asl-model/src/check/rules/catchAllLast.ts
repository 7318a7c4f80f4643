import { shorten } from '../../syntax/shorten.ts';
import { type ArrayNode, fieldOf, type ObjectNode, stringOf } from '../../syntax/tree.ts';
import type { Report, Rule } from '../rule.ts';

const all = 'States.ALL';
const fields = ['Retry', 'Catch'];
const withHandlers: ReadonlySet<string> = new Set(['Task', 'Parallel', 'Map']);

export const catchAllLast: Rule = {
  code: 'ASL140',
  name: 'asl/catch-all-last',
  severity: 'error',
  perState: true,
  title: '"States.ALL" stands alone and in the last retrier or catcher',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const { name, node, pointer, type } of workflow.states) {
      if (!withHandlers.has(type ?? '')) continue;
      for (const field of fields) {
        const list = fieldOf(node, field);
        if (list?.kind !== 'array') continue;
        checkList(
          { list, pointer: `${pointer}/${field}`, name: `State "${shorten(name)}"` },
          report,
        );
      }
    }
  },
};

interface ListSite {
  readonly list: ArrayNode;
  readonly pointer: string;
  readonly name: string;
}

function checkList({ list, pointer, name }: ListSite, report: Report): void {
  for (const [index, item] of list.items.entries()) {
    const errors = item.kind === 'object' ? errorsOf(item) : undefined;
    const place = errors?.items.find((error) => stringOf(error) === all);
    if (!errors || !place) continue;
    const span = { start: place.start, end: place.end };
    const at = `${pointer}/${index}/ErrorEquals`;
    if (errors.items.length > 1) {
      report(
        { pointer: at, span },
        {
          message:
            `${name} names "${all}" beside other errors: it matches them too, and Step ` +
            `Functions says "States.ALL must appear alone and at end of list".`,
          help: 'Remove the other names, or handle them in an entry of their own before this one.',
        },
      );
    } else if (index < list.items.length - 1) {
      report(
        { pointer: at, span },
        {
          message:
            `${name} has "${all}" before other entries, which could never match: Step ` +
            `Functions says "States.ALL must appear alone and at end of list".`,
          help: 'Move this entry to the end of the list.',
        },
      );
    }
  }
}

function errorsOf(node: ObjectNode): ArrayNode | undefined {
  const errors = fieldOf(node, 'ErrorEquals');
  return errors?.kind === 'array' ? errors : undefined;
}

import { type ExpressionSite, expressionSites } from '../../definition/expressionSites.ts';
import { type PayloadObject, payloadObjects } from '../../definition/payloadObjects.ts';
import { looksLikeIntrinsic } from '../../query/intrinsics/parseIntrinsic.ts';
import { childPointer } from '../../syntax/pointer.ts';
import { shorten } from '../../syntax/shorten.ts';
import { stringOf } from '../../syntax/tree.ts';
import type { Report, Rule } from '../rule.ts';

const path = /^\$\$?\.[A-Za-z_]/;
/** In a JSONata state people also forget the delimiters. */
const undelimited = /^\$(\$?\.[A-Za-z_]|states\.)/;

export const literalPath: Rule = {
  code: 'ASL205',
  name: 'asl/literal-path',
  severity: 'info',
  perState: true,
  title: 'A text that looks like a path or an expression is written as one',
  check(workflow, report) {
    for (const object of payloadObjects(workflow)) checkMembers(object, report);
    for (const site of expressionSites(workflow)) checkText(site, report);
  },
};

function checkMembers({ state, node, pointer }: PayloadObject, report: Report): void {
  for (const { key, value } of node.properties) {
    const text = stringOf(value);
    if (key.endsWith('.$') || text === undefined) continue;
    if (!path.test(text) && !(looksLikeIntrinsic(text) && text.includes('('))) continue;
    report(
      { pointer: childPointer(pointer, key), span: value },
      {
        message:
          `State "${shorten(state.name)}" passes "${shorten(text)}" on as it is: it is ` +
          `evaluated only under a key that ends with \`.$\`.`,
        help: `If you meant its value, write "${shorten(key)}.$".`,
      },
    );
  }
}

function checkText({ use, text, state, pointer, node }: ExpressionSite, report: Report): void {
  if (use !== 'jsonata' || !undelimited.test(text)) return;
  report(
    { pointer, span: node },
    {
      message:
        `State "${shorten(state.name)}" passes "${shorten(text)}" on as it is: a JSONata state ` +
        'evaluates only what stands between {% and %}.',
      help: 'If you meant its value, write an expression such as "{% $states.input.name %}".',
    },
  );
}

import { payloadObjects } from '../../definition/payloadObjects.ts';
import { looksLikeIntrinsic } from '../../query/intrinsics/parseIntrinsic.ts';
import { childPointer } from '../../syntax/pointer.ts';
import { shorten } from '../../syntax/shorten.ts';
import { stringOf } from '../../syntax/tree.ts';
import type { Rule } from '../rule.ts';

const path = /^\$\$?\.[A-Za-z_]/;

export const literalPath: Rule = {
  code: 'ASL205',
  name: 'asl/literal-path',
  severity: 'info',
  perState: true,
  title: 'A text that looks like a path is under a key that ends with `.$`',
  check(workflow, report) {
    for (const { state, node, pointer } of payloadObjects(workflow)) {
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
  },
};

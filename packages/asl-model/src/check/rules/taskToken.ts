import { type TaskSite, taskSites } from '../../definition/taskSites.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { shorten } from '../../syntax/shorten.ts';
import { childrenOf, fieldOf, type TreeNode } from '../../syntax/tree.ts';
import type { Rule } from '../rule.ts';

/** The context object as a whole, or anything in it. */
const context = /\$\$|\$states(?!\.(input|result|errorOutput)\b)/;

export const taskToken: Rule = {
  code: 'ASL194',
  name: 'asl/task-token',
  severity: 'warning',
  perState: true,
  title: 'A task that waits for a callback passes its token on',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html',
  check(workflow, report) {
    for (const site of taskSites(workflow)) {
      const { state, resource, resourceNode } = site;
      if (resource?.pattern !== 'waitForTaskToken' || !resourceNode || !lacksToken(site)) continue;
      report(
        { pointer: `${state.pointer}/Resource`, span: resourceNode },
        {
          message:
            `State "${shorten(state.name)}" waits for a callback but passes its token to nobody: ` +
            'no one can call back, and it waits until it times out.',
          help:
            state.queryLanguage === 'JSONata'
              ? 'Pass `{% $states.context.Task.Token %}` in "Arguments".'
              : 'Pass `$$.Task.Token` in "Parameters", under a key that ends with `.$`.',
        },
      );
    }
  },
};

function lacksToken({ state, arguments: args }: TaskSite): boolean {
  const inputPath = fieldOf(state.node, 'InputPath');
  return args !== undefined && !mayHoldToken(args) && !(inputPath && mayHoldToken(inputPath));
}

/** A document nests no deeper than its parser allows. */
function mayHoldToken(node: TreeNode): boolean {
  if (node.kind === 'unknown') return true;
  if (node.kind === 'scalar') {
    const { value } = node;
    return typeof value === 'string' && (context.test(value) || hasPlaceholder(value));
  }
  return Array.from(childrenOf(node)).some(([, child]) => mayHoldToken(child));
}

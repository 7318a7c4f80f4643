import type { StateSite, TreeNode, Workflow } from '@sfn-sagemaker/asl-model';
import { fieldOf, stringOf } from '@sfn-sagemaker/asl-model';

/** One transition. */
export interface Edge {
  readonly from: StateSite;
  readonly to: StateSite;
  readonly kind: 'next' | 'choice' | 'default' | 'catch';
  /** Nothing for `next`; for `catch` the errors. */
  readonly label: string;
}

/** Every transition to a state that exists, in document order. */
export function edges(workflow: Workflow): Edge[] {
  return workflow.states.flatMap((from) =>
    exits(from).flatMap(({ target, kind, label }) => {
      const to = from.machine.states.find(({ name }) => name === target);
      return to ? [{ from, to, kind, label }] : [];
    }),
  );
}

interface Exit {
  readonly target: string | undefined;
  readonly kind: Edge['kind'];
  readonly label: string;
}

function exits({ node }: StateSite): Exit[] {
  return [
    { target: stringOf(fieldOf(node, 'Next')), kind: 'next', label: '' },
    ...items(fieldOf(node, 'Choices')).map((rule, index): Exit => {
      const target = stringOf(fieldOf(rule, 'Next'));
      return { target, kind: 'choice', label: `choice ${index + 1}` };
    }),
    { target: stringOf(fieldOf(node, 'Default')), kind: 'default', label: 'default' },
    ...items(fieldOf(node, 'Catch')).map((catcher): Exit => {
      const errors = items(fieldOf(catcher, 'ErrorEquals')).map((error) => stringOf(error) ?? '');
      return {
        target: stringOf(fieldOf(catcher, 'Next')),
        kind: 'catch',
        label: errors.join(', '),
      };
    }),
  ];
}

function items(node: TreeNode | undefined): readonly TreeNode[] {
  return node?.kind === 'array' ? node.items : [];
}

export function edgesByState(workflow: Workflow): ReadonlyMap<string, readonly Edge[]> {
  return Map.groupBy(edges(workflow), ({ from }) => from.pointer);
}

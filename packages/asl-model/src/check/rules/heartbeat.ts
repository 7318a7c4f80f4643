import { shorten } from '../../syntax/shorten.ts';
import { type ObjectNode, propertyOf } from '../../syntax/tree.ts';
import type { Rule } from '../rule.ts';

export const heartbeat: Rule = {
  code: 'ASL195',
  name: 'asl/heartbeat',
  severity: 'warning',
  perState: true,
  title: 'A heartbeat is due before the task times out',
  source: 'https://states-language.net/spec.html#timeouts',
  check(workflow, report) {
    for (const { name, type, node, pointer } of workflow.states) {
      const written = type === 'Task' ? propertyOf(node, 'HeartbeatSeconds') : undefined;
      const seconds = secondsOf(node, 'HeartbeatSeconds');
      const timeout = secondsOf(node, 'TimeoutSeconds');
      if (!written || seconds === undefined || timeout === undefined || seconds < timeout) continue;
      report(
        { pointer: `${pointer}/HeartbeatSeconds`, span: written.value },
        {
          message:
            `State "${shorten(name)}" wants a heartbeat every ${seconds} s but times out after ` +
            `${timeout} s: the language wants the heartbeat to be shorter, as no missing one ` +
            'would ever be noticed.',
          help: `Write less than ${timeout}, or a longer "TimeoutSeconds".`,
        },
      );
    }
  },
};

function secondsOf(node: ObjectNode, field: string): number | undefined {
  const value = propertyOf(node, field)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}

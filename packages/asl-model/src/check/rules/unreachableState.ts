import { reachableStates } from '../../flow/reachable.ts';
import { shorten } from '../../syntax/shorten.ts';
import { machinesOf } from '../machines.ts';
import type { Rule } from '../rule.ts';
import { hasTerminalState } from '../terminal.ts';

export const unreachableState: Rule = {
  code: 'ASL121',
  name: 'asl/unreachable-state',
  severity: 'error',
  title: 'Every state can be reached from StartAt',
  aws: 'MISSING_TRANSITION_TARGET',
  check(workflow, report) {
    for (const machine of machinesOf(workflow)) {
      const reached = reachableStates(machine);
      if (!reached || reached.size === machine.states.length) continue;
      // Step Functions does not look for unreachable states where nothing ends the workflow.
      if (!hasTerminalState(machine)) continue;
      // By name: a state that is written twice is a finding of its own.
      const names = new Set(Array.from(reached, ({ name }) => name));
      for (const state of machine.states) {
        if (names.has(state.name)) continue;
        report(
          { pointer: state.pointer, span: state.nameSpan },
          {
            message:
              `No transition leads to state "${shorten(state.name)}": Step Functions refuses a ` +
              `state that is not reachable.`,
            help: `Name it in a "Next", "Default" or "StartAt", or remove it.`,
          },
        );
      }
    }
  },
};

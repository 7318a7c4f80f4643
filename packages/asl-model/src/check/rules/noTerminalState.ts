import { fieldOf } from '../../syntax/tree.ts';
import { machineName, machinesOf } from '../machines.ts';
import type { Rule } from '../rule.ts';
import { hasTerminalState } from '../terminal.ts';

export const noTerminalState: Rule = {
  code: 'ASL122',
  name: 'asl/no-terminal-state',
  severity: 'error',
  title: 'A state machine has a state that ends it',
  aws: 'MISSING_END_STATE',
  check(workflow, report) {
    for (const machine of machinesOf(workflow)) {
      const states = fieldOf(machine.node, 'States');
      if (states?.kind !== 'object' || machine.states.length === 0 || hasTerminalState(machine))
        continue;
      report(
        {
          pointer: `${machine.pointer}/States`,
          span: { start: states.start, end: states.start + 1 },
        },
        {
          message:
            `No state ends ${machineName(machine)}: it could never finish, and Step Functions ` +
            `says "Workflow has no terminal state".`,
          help: 'Set "End": true on the last state, or add a Succeed or Fail state.',
        },
      );
    }
  },
};

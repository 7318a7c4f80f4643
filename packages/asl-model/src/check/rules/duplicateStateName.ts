import type { StateSite } from '../../definition/workflow.ts';
import { shorten } from '../../syntax/shorten.ts';
import { machineName, machinesOf } from '../machines.ts';
import type { Rule } from '../rule.ts';

export const duplicateStateName: Rule = {
  code: 'ASL124',
  name: 'asl/duplicate-state-name',
  severity: 'error',
  title: 'A state name is used once in the whole state machine',
  aws: 'DUPLICATE_STATE_NAME',
  check(workflow, report) {
    if (machinesOf(workflow).length < 2) return;
    const first = new Map<string, StateSite>();
    for (const state of workflow.states) {
      const other = first.get(state.name);
      first.set(state.name, other ?? state);
      // Two equal keys of one object are a finding about the text already.
      if (!other || other.machine === state.machine) continue;
      const name = shorten(state.name);
      report(
        { pointer: state.pointer, span: state.nameSpan },
        {
          message:
            `${capital(machineName(other.machine))} has a state "${name}" too, and names are for ` +
            `the whole workflow: Step Functions says "Duplicate State name: ${name}".`,
          help: `Rename one of the two, for example to "${name} 2".`,
        },
      );
    }
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { MachineSite, StateSite } from '../../definition/workflow.ts';
import { statesByName, targetsOf, transitionsOf } from '../../flow/transitions.ts';
import { nearest } from '../../integration/nearest.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { shorten } from '../../syntax/shorten.ts';
import { propertyOf, stringOf } from '../../syntax/tree.ts';
import { machineName, machinesOf } from '../machines.ts';
import type { Rule } from '../rule.ts';

export const missingTransitionTarget: Rule = {
  code: 'ASL120',
  name: 'asl/missing-transition-target',
  severity: 'error',
  title: 'Every transition goes to a state of the same state machine or branch',
  aws: 'MISSING_TRANSITION_TARGET',
  check(workflow, report) {
    const everywhere = () => new Map(workflow.states.map((state) => [state.name, state]));
    for (const machine of machinesOf(workflow)) {
      const names = statesByName(machine);
      const start = propertyOf(machine.node, 'StartAt');
      const startAt = stringOf(start?.value);
      if (start && isMissing(startAt, machine, names)) {
        report(
          { pointer: `${machine.pointer}/StartAt`, span: start.value },
          {
            message:
              `"StartAt" is "${shorten(startAt)}", but ${machineName(machine)} has no state of ` +
              `that name: Step Functions refuses it.`,
            help: helpFor(startAt, machine, everywhere),
          },
        );
      }
      for (const state of machine.states) {
        for (const node of targetsOf(state)) {
          const target = stringOf(node);
          if (!isMissing(target, machine, names)) continue;
          const transition = transitionsOf(state).find((one) => one.node === node);
          if (!transition) continue;
          report(
            { pointer: transition.pointer, span: node },
            {
              message:
                `State "${shorten(state.name)}" goes to "${shorten(target)}", but ` +
                `${machineName(machine)} has no state of that name: Step Functions refuses it.`,
              help: helpFor(target, machine, everywhere),
            },
          );
        }
      }
    }
  },
};

type Names = ReadonlyMap<string, StateSite>;

function isMissing(name: string | undefined, machine: MachineSite, names: Names): name is string {
  if (name === undefined || hasPlaceholder(name) || names.has(name)) return false;
  return (
    propertyOf(machine.node, 'States')?.value.kind === 'object' && !isMalformedState(name, machine)
  );
}

/** The name is there, but what it names is no object: another rule says so. */
function isMalformedState(name: string, { node }: MachineSite): boolean {
  const states = propertyOf(node, 'States')?.value;
  return states?.kind === 'object' && propertyOf(states, name) !== undefined;
}

function helpFor(name: string, machine: MachineSite, everywhere: () => Names): string {
  const elsewhere = everywhere().get(name);
  if (elsewhere) {
    const where = machineName(elsewhere.machine);
    return (
      `"${shorten(name)}" is a state of ${where}: a transition cannot enter or leave it. End ` +
      `here, and go on from the state around.`
    );
  }
  const meant = nearest(
    name,
    machine.states.map((state) => state.name),
  );
  return meant
    ? `Did you mean "${shorten(meant)}"?`
    : `Add a state "${shorten(name)}", or name one that exists.`;
}

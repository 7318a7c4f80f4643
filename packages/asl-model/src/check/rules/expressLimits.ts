import { type TaskSite, taskSites } from '../../definition/taskSites.ts';
import type { StateSite, Workflow } from '../../definition/workflow.ts';
import { shorten } from '../../syntax/shorten.ts';
import { fieldOf, stringOf } from '../../syntax/tree.ts';
import type { Report, Rule } from '../rule.ts';

export const expressLimits: Rule = {
  code: 'ASL180',
  name: 'asl/express-limits',
  severity: 'error',
  perState: true,
  title:
    'An Express workflow does not wait for jobs, callbacks or activities, nor distribute items',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    if (workflow.type === 'EXPRESS') checkMaps(workflow, report);
    for (const site of taskSites(workflow)) {
      const express = expressAround(workflow, site.state);
      const refusal = express && refusalOf(site);
      if (!refusal || !site.resourceNode) continue;
      report(
        { pointer: `${site.state.pointer}/Resource`, span: site.resourceNode },
        {
          message:
            `State "${shorten(site.state.name)}" waits, and ${express}: Step Functions says ` +
            `"${refusal}".`,
          help: 'Make it Standard, or call the service without waiting.',
        },
      );
    }
  },
};

/** What makes a state run in an Express workflow: its own, or the one that a distributed Map starts. */
function expressAround({ type }: Workflow, state: StateSite): string | undefined {
  for (let at: StateSite | undefined = state; at; at = at.machine.parent) {
    const config = fieldOf(at.machine.node, 'ProcessorConfig');
    if (stringOf(fieldOf(config, 'Mode')) !== 'DISTRIBUTED') continue;
    if (stringOf(fieldOf(config, 'ExecutionType')) !== 'EXPRESS') return undefined;
    return `state "${shorten(at.machine.parent?.name ?? '')}" runs its items in Express workflows`;
  }
  return type === 'EXPRESS' ? 'the workflow is Express' : undefined;
}

function checkMaps({ states }: Workflow, report: Report): void {
  for (const { name, type, machines } of states) {
    if (type !== 'Map') continue;
    for (const { node, pointer } of machines) {
      const mode = fieldOf(fieldOf(node, 'ProcessorConfig'), 'Mode');
      if (!mode || stringOf(mode) !== 'DISTRIBUTED') continue;
      report(
        { pointer: `${pointer}/ProcessorConfig/Mode`, span: mode },
        {
          message:
            `State "${shorten(name)}" runs its items distributed, and the workflow is Express: ` +
            "Step Functions says \"The field 'Mode' with value 'DISTRIBUTED' is not supported " +
            "inside 'EXPRESS' state machines\".",
          help: 'Make the workflow Standard, or the Map inline.',
        },
      );
    }
  }
}

function refusalOf({ resource }: TaskSite): string | undefined {
  if (!resource) return undefined;
  if (resource.kind === 'activity') return 'Express state machine does not support Activity ARN';
  if (resource.pattern === 'REQUEST_RESPONSE') return undefined;
  const suffix = resource.pattern === 'waitForTaskToken' ? '.waitForTaskToken' : '.sync';
  return `Express state machine does not support '${suffix}' service integration`;
}

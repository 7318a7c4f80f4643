import { consoleUrl } from './consoleUrl.ts';
import { duration } from './duration.ts';
import type {
  DeploymentReport,
  EngineReport,
  ExecutionReport,
  FailureReport,
  PlanReport,
  WorkflowReport,
} from './model.ts';
import { reasonOf } from './reason.ts';

/** What one stage did with a workflow. */
export interface StageLine {
  readonly label: 'plan' | 'deploy' | 'execution' | 'note' | 'refused';
  readonly text: string;
  /** What would change, one line each. */
  readonly changes?: readonly string[];
  /** Why it failed, in the words of whoever failed. */
  readonly reason?: string;
  readonly why?: string;
  readonly help?: string;
  /** Where more is to be read. */
  readonly log?: string;
  /** Page of the AWS console. */
  readonly url?: string;
}

/**
 * What plan, deploy and execute did with a workflow; empty when none of them ran.
 *
 * @param engine has a page in the console only where it is AWS itself
 */
export function stageLines(report: WorkflowReport, engine?: EngineReport): StageLine[] {
  const { plan, deployment, execution, notes = [], failure } = report;
  const seen = engine?.kind === 'aws' && engine.endpoint === undefined;
  const lines: Draft[] = [
    ...(plan && !deployment ? [planLine(plan)] : []),
    ...(deployment ? [deployLine(deployment, plan)] : []),
    ...(execution ? [executionLine(execution, engine)] : []),
    ...notes.map((text) => ({ label: 'note', text }) as const),
    ...(failure ? [refusedLine(failure)] : []),
  ];
  return lines.map(({ arn, ...line }) => {
    const url = seen && arn !== undefined ? consoleUrl(arn) : undefined;
    return url === undefined ? line : { ...line, url };
  });
}

/** With what its page in the console follows from. */
interface Draft extends StageLine {
  readonly arn?: string;
}

const planned = { create: 'create', update: 'update', none: 'no change to' } as const;

function planLine({ action, stateMachineArn, changes }: PlanReport): StageLine {
  const name = stateMachineArn.split(':').at(-1) ?? '';
  return { label: 'plan', text: `${planned[action]} the state machine ${name}`, changes };
}

function deployLine(
  { action, version, aliasArn, stateMachineArn }: DeploymentReport,
  plan: PlanReport | undefined,
): Draft {
  const alias = aliasArn.split(':').at(-1) ?? '';
  const text = `${action}, version ${version} is behind the alias ${alias}`;
  const { changes } = plan ?? {};
  return { label: 'deploy', text, arn: stateMachineArn, ...(changes && { changes }) };
}

function executionLine(execution: ExecutionReport, engine: EngineReport | undefined): Draft {
  const { status, executionName, executionArn, started, explanation = {} } = execution;
  const { state, why, help, log } = explanation;
  const inState = state === undefined ? '' : ` in state "${state}"`;
  const reasons = [reasonOf(execution, longestReason), explanation.reason].filter(
    (text) => text !== undefined,
  );
  return {
    label: 'execution',
    arn: executionArn,
    text: `${status}${inState} ${executionTime(execution, engine)}, ${started ? 'started as' : 'picked up'} ${executionName}`,
    ...(reasons.length > 0 && { reason: reasons.join('\n') }),
    ...(why !== undefined && { why }),
    ...(help !== undefined && { help }),
    ...(log && { log: `${log.group}, streams ${log.streams}…` }),
  };
}

/** `after 41 min`; on the embedded engine nobody waited for it. */
function executionTime(
  { status, seconds }: ExecutionReport,
  engine: EngineReport | undefined,
): string {
  const virtual = engine?.kind === 'local' ? ' of virtual time' : '';
  return `${status === 'RUNNING' ? 'for' : 'after'} ${duration(seconds)}${virtual}`;
}

const longestReason = 2_000;

function refusedLine({ message, why, help }: FailureReport): StageLine {
  return { label: 'refused', text: message, why, help };
}

import { readDeployed } from '../plan/deployed.ts';
import { qualifiedArn } from '../plan/names.ts';
import { type Plan, planRefusal, planWorkflow } from '../plan/planWorkflow.ts';
import { type Backoff, delay } from '../port/backoff.ts';
import type { StepFunctionsEngine } from '../port/engine.ts';
import type { DeploymentReport } from '../report/model.ts';
import { applyPlan } from './applyPlan.ts';
import { changedMeanwhile } from './changedMeanwhile.ts';
import { isConflict, Outdated } from './conflict.ts';
import type { Progress } from './progress.ts';

/** Another deployment makes a handful of calls: after half a minute this is something else. */
const backoff: Backoff = { first: 1000, factor: 2, ceiling: 8000 };
const mostLooks = 6;

/**
 * Makes what a plan says: the managed role, the state machine with a new version, the alias that points to it. Every
 * step depends only on what is deployed, so that a deployment that was cut off is completed by the next one; a plan
 * without changes makes no call.
 *
 * Where another deployment is in the way, it looks again: it goes on from what that one made when both want the same,
 * and is refused otherwise.
 *
 * @throws {@link StageFailure} when AWS refuses a step, or what is deployed is not what the plan saw; what was done
 * before stays done.
 *
 * @example
 * const plan = planWorkflow(target, await readDeployed(engine, target));
 * const { action, version } = await deployWorkflow(engine, plan, (line) => stderr.write(`${line}\n`));
 */
export async function deployWorkflow(
  engine: StepFunctionsEngine,
  plan: Plan,
  progress: Progress,
): Promise<DeploymentReport> {
  let current = plan;
  for (let look = 0; ; look += 1) {
    try {
      requirePossible(current);
      const versionArn = await applyPlan(engine, current, progress);
      if (plan.changes.length > 0) await requireInPlace(engine, plan);
      return report(plan, versionArn);
    } catch (error) {
      if (!isConflict(error) || look === mostLooks) throw error;
      progress(`somebody else works on this at the same time (${error.name}): looking again`);
      await engine.clock.sleep(delay(backoff, look));
      current = await planAgain(engine, plan);
    }
  }
}

function requirePossible(plan: Plan): void {
  const refusal = planRefusal(plan);
  if (refusal !== undefined) throw refusal;
}

/**
 * Looks whether what was made is still there: AWS has no update on condition, so somebody else may have replaced it in
 * the middle. A read that shows the time before is late, which AWS's reads may be.
 *
 * @throws {@link Outdated} when it shows anything else.
 */
async function requireInPlace(engine: StepFunctionsEngine, plan: Plan): Promise<void> {
  const now = await readDeployed(engine, plan.target);
  if (changedMeanwhile(plan, now) !== undefined) throw new Outdated('something else is deployed');
}

/** The rest of a plan, after others were at work. */
async function planAgain(engine: StepFunctionsEngine, plan: Plan): Promise<Plan> {
  const deployed = await readDeployed(engine, plan.target);
  const refusal = changedMeanwhile(plan, deployed);
  if (refusal !== undefined) throw refusal;
  return planWorkflow(plan.target, deployed);
}

function report({ target, deployed, changes }: Plan, versionArn: string): DeploymentReport {
  const existing = changes.length === 0 ? 'unchanged' : 'updated';
  return {
    stateMachineArn: target.stateMachineArn,
    action: deployed.stateMachine === undefined ? 'created' : existing,
    versionArn,
    version: Number(versionArn.split(':').at(-1)),
    aliasArn: qualifiedArn(target.stateMachineArn, target.aliasName),
  };
}

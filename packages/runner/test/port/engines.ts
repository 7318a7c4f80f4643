import type { Json } from '@sfn-sagemaker/asl-model';
import { openLocalEngine } from '../../src/local/port/openLocalEngine.ts';
import {
  type DeploymentTarget,
  deploymentTarget,
  type TargetOptions,
} from '../../src/plan/target.ts';
import type { StepFunctionsEngine } from '../../src/port/engine.ts';
import { intercept } from '../../src/port/intercept.ts';
import { checkDefinition } from '../../src/stages/check.ts';

const location = { partition: 'aws', region: 'us-east-1', account: '123456789012' };

/** The embedded engine at the start of 2026. */
export function localEngine(stateFolder?: string): Promise<StepFunctionsEngine> {
  return openLocalEngine({
    location,
    clock: { now: () => Date.UTC(2026, 0, 1), sleep: () => Promise.reject(new Error('real time')) },
    check: checkDefinition,
    ...(stateFolder && { stateFolder }),
  });
}

export const definition: Json = {
  StartAt: 'Prepare',
  States: {
    Prepare: { Type: 'Wait', Seconds: 1, Next: 'Done' },
    Done: { Type: 'Pass', End: true },
  },
};

export const failing: Json = {
  StartAt: 'Broken',
  States: { Broken: { Type: 'Fail', Error: 'Custom.Error', Cause: 'it is broken' } },
};

export const waiting: Json = {
  StartAt: 'Wait',
  States: { Wait: { Type: 'Wait', Seconds: 3600, End: true } },
};

/** Another definition that is as good as the first. */
export const changed: Json = {
  StartAt: 'Prepare',
  States: {
    Prepare: { Type: 'Wait', Seconds: 2, Next: 'Done' },
    Done: { Type: 'Pass', End: true },
  },
};

export const managed = {
  policies: [
    {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'sagemaker:AddTags', Resource: '*' }],
    },
  ],
  trust: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'states.amazonaws.com' },
        Action: 'sts:AssumeRole',
      },
    ],
  },
};

export const otherPolicy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'sagemaker:ListTags', Resource: '*' }],
};

export function targetFor(
  engine: StepFunctionsEngine,
  options: Partial<TargetOptions> = {},
): DeploymentTarget {
  return deploymentTarget({
    workflow: 'train',
    type: 'STANDARD',
    definition,
    role: managed,
    location: engine.location,
    aliasName: 'live',
    ...options,
  });
}

/** The same engine, with something done around every call. */
export function around(
  engine: StepFunctionsEngine,
  wrap: (operation: string, call: () => Promise<unknown>) => Promise<unknown>,
): StepFunctionsEngine {
  const { stepFunctions, iam } = engine;
  return { ...engine, stepFunctions: intercept(stepFunctions, wrap), iam: intercept(iam, wrap) };
}

/** The same engine, which writes down what is called. */
export function recorded(engine: StepFunctionsEngine): {
  readonly engine: StepFunctionsEngine;
  readonly calls: string[];
  /** The calls that change something, since it was last asked. */
  readonly writes: () => string[];
} {
  const calls: string[] = [];
  const wrapped = around(engine, (operation, call) => {
    calls.push(operation);
    return call();
  });
  const writes = (): string[] =>
    calls.splice(0).filter((operation) => !/^(?:describe|get|list)/.test(operation));
  return { engine: wrapped, calls, writes };
}

import type { StepFunctionsEngine } from './engine.ts';
import { intercept } from './intercept.ts';
import { serviceFailure } from './serviceFailure.ts';

/** The same engine, whose refusals say what was called, why it fails and what to do. */
export function explainFailures(engine: StepFunctionsEngine): StepFunctionsEngine {
  return { ...engine, stepFunctions: explained(engine.stepFunctions), iam: explained(engine.iam) };
}

function explained<Port extends object>(port: Port): Port {
  return intercept(port, async (operation, call) => {
    try {
      return await call();
    } catch (error) {
      throw serviceFailure(operation, error);
    }
  });
}

import { createHash } from 'node:crypto';
import type * as Sdk from '@aws-sdk/client-sfn';
import type { Diagnostic } from '@sfn-sagemaker/asl-model';
import type { StepFunctionsPort } from '../../port/stepFunctions.ts';
import { createSimulatedSageMaker } from '../services/sagemaker/createSimulatedSageMaker.ts';
import { testState } from '../testState/testState.ts';
import { definitionFindings } from './definitionCheck.ts';
import type { LocalContext } from './localContext.ts';

type Operations = Pick<StepFunctionsPort, 'testState' | 'validateStateMachineDefinition'>;

/** What is asked of definitions that no state machine has. */
export function definitionOperations(context: LocalContext): Operations {
  return {
    testState: (input) => test(context, input),
    validateStateMachineDefinition: (input) => validate(context, input),
  };
}

async function test(
  { clock, location }: LocalContext,
  input: Sdk.TestStateInput,
): Promise<Sdk.TestStateOutput> {
  const startTime = clock.now();
  const hash = createHash('sha256').update(`${startTime} ${input.definition}`).digest();
  const services = [createSimulatedSageMaker()];
  return testState(input, { ...location, startTime, seed: hash.readUInt32BE(), services });
}

/** The most that AWS tells at once. */
const MOST_DIAGNOSTICS = 100;

async function validate(
  { check }: LocalContext,
  {
    definition = '',
    maxResults,
    severity = 'ERROR',
    type,
  }: Sdk.ValidateStateMachineDefinitionInput,
): Promise<Sdk.ValidateStateMachineDefinitionOutput> {
  const found = (await definitionFindings(definition, check, type)).filter(
    (finding) => finding.severity === 'error' || severity === 'WARNING',
  );
  const most = maxResults === undefined || maxResults === 0 ? MOST_DIAGNOSTICS : maxResults;
  return {
    result: found.some((finding) => finding.severity === 'error') ? 'FAIL' : 'OK',
    diagnostics: found.slice(0, most).map(diagnosticOf),
    truncated: found.length > most,
  };
}

function diagnosticOf({ code, message, pointer, severity }: Diagnostic): {
  readonly severity: 'ERROR' | 'WARNING';
  readonly code: string;
  readonly message: string;
  readonly location: string;
} {
  return {
    severity: severity === 'error' ? 'ERROR' : 'WARNING',
    ...{ code, message, location: pointer },
  };
}

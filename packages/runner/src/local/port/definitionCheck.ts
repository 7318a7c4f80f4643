import {
  type Diagnostic,
  parseDocument,
  readWorkflow,
  type StateMachineType,
} from '@sfn-sagemaker/asl-model';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';

/** What the check finds in a definition. */
export async function definitionFindings(
  text: string,
  check: LocalContext['check'],
  type?: StateMachineType,
): Promise<readonly Diagnostic[]> {
  const document = parseDocument(text, { path: 'definition', format: 'json' });
  return check(readWorkflow(document, { name: 'definition', ...(type && { type }) }));
}

/**
 * Refuses a definition as CreateStateMachine and UpdateStateMachine do.
 *
 * @throws {@link LocalError} `InvalidDefinition` with every error that the check finds.
 */
export async function requireValidDefinition(
  text: string,
  check: LocalContext['check'],
): Promise<void> {
  const found = await definitionFindings(text, check);
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const reasons = errors.map(({ code, message, pointer }) => `'${code}: ${message} at ${pointer}'`);
  throw new LocalError(
    'InvalidDefinition',
    `Invalid State Machine Definition: ${reasons.join(', ')}`,
  );
}

import { parseDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';

/**
 * Refuses a definition as CreateStateMachine and UpdateStateMachine do.
 *
 * @throws {@link LocalError} `InvalidDefinition` with every error that the check finds.
 */
export async function requireValidDefinition(
  text: string,
  check: LocalContext['check'],
): Promise<void> {
  const document = parseDocument(text, { path: 'definition', format: 'json' });
  const workflow = readWorkflow(document, { name: 'definition' });
  const found = await check(workflow);
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const reasons = errors.map(({ code, message, pointer }) => `'${code}: ${message} at ${pointer}'`);
  throw new LocalError(
    'InvalidDefinition',
    `Invalid State Machine Definition: ${reasons.join(', ')}`,
  );
}

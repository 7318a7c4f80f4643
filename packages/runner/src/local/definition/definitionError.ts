import { shorten } from '@sfn-sagemaker/asl-model';
import { ExecutionFailure } from '../failure/stateFailure.ts';

/** The error of a run whose definition AWS would not have taken. */
export const definitionRefused = 'sfn-sagemaker.InvalidDefinition';

/**
 * A definition that cannot be run; AWS would not have created it. `pointer` is a JSON Pointer into
 * it.
 */
export class DefinitionError extends ExecutionFailure {
  override readonly name: string = 'DefinitionError';
  readonly pointer: string;

  constructor(pointer: string, problem: string) {
    const place = pointer === '' ? 'the top level' : shorten(pointer);
    super(
      definitionRefused,
      `${problem} AWS would not have created this state machine. Correct the definition at ${place}.`,
    );
    this.pointer = pointer;
  }
}

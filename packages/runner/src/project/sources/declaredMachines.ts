import type { Document } from '@sfn-sagemaker/asl-model';
import type { DeclaredMachine } from './declaredMachine.ts';
import { planMachines } from './planMachines.ts';
import { templateMachines } from './templateMachines.ts';

/** The state machines that a document declares; none when it is a definition or something else. */
export function declaredMachines(document: Document): DeclaredMachine[] {
  return [...templateMachines(document), ...planMachines(document)];
}

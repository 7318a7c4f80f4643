import type { Json } from '@sfn-sagemaker/asl-model';

/** CreateStateMachine: https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html */
const longest = 1_048_576;

/** Indented, because people read it in the console; on one line where that would be too long for AWS. */
export function definitionText(definition: Json): string {
  const text = JSON.stringify(definition, null, 2);
  return text.length <= longest ? text : JSON.stringify(definition);
}

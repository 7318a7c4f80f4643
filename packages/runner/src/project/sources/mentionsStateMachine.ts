const types = [
  'AWS::StepFunctions::StateMachine',
  'AWS::Serverless::StateMachine',
  'aws_sfn_state_machine',
];

/** Tells cheaply whether a file can declare a state machine: others are not parsed. */
export function mentionsStateMachine(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return types.some((type) => bytes.includes(type));
}

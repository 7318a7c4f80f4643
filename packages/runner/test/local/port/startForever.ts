import process from 'node:process';
import { localEngine } from '../../port/engines.ts';

// A process that changes the state in the folder that it is given until it is killed.
const { stepFunctions } = await localEngine(process.argv[2]);
for (let count = 0; ; count += 1) {
  await stepFunctions.startExecution({
    stateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:train:live',
    name: `${process.pid}-${count}`,
  });
  if (count === 0) process.send?.('started');
}

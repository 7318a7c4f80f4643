import type { Shape } from './shape.ts';
import { choiceShape } from './state/choice.ts';
import { failShape } from './state/fail.ts';
import { mapShape } from './state/map.ts';
import { parallelShape } from './state/parallel.ts';
import { passShape } from './state/pass.ts';
import { succeedShape } from './state/succeed.ts';
import { taskShape } from './state/task.ts';
import { waitShape } from './state/wait.ts';

/** The eight types of state. */
export const stateShapes: ReadonlyMap<string, Shape> = new Map([
  ['Task', taskShape],
  ['Wait', waitShape],
  ['Pass', passShape],
  ['Succeed', succeedShape],
  ['Fail', failShape],
  ['Choice', choiceShape],
  ['Parallel', parallelShape],
  ['Map', mapShape],
]);

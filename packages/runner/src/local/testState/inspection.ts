import type { InspectionData } from '@aws-sdk/client-sfn';
import type { Json } from '@sfn-sagemaker/asl-model';
import type { StatePlan, StateType } from '../definition/plan.ts';
import type { InspectedStep } from '../visit.ts';

type Step = InspectedStep | 'afterItemsPath' | 'afterItemSelector' | 'afterItemsPointer';

/** Steps that AWS shows of a state (recorded; of Wait unverified). */
const SHOWN_JSONPATH: Readonly<Record<StateType, readonly Step[]>> = {
  Pass: ['afterInputPath', 'afterParameters', 'afterResultSelector', 'afterResultPath'],
  Task: ['afterInputPath', 'afterParameters', 'result', 'afterResultSelector', 'afterResultPath'],
  Choice: ['afterInputPath'],
  Wait: ['afterInputPath'],
  Succeed: ['afterInputPath'],
  Fail: ['afterInputPath'],
  Parallel: ['afterResultSelector', 'afterResultPath'],
  Map: [
    'afterInputPath',
    'afterItemsPath',
    'afterItemSelector',
    'afterResultSelector',
    'afterResultPath',
  ],
};

/** A Pass with a Result has nothing to do with its input. */
const SHOWN_PASS_RESULT: readonly Step[] = ['result', 'afterResultSelector', 'afterResultPath'];

const SHOWN_JSONATA: ReadonlyMap<StateType, readonly Step[]> = new Map([
  ['Task', ['afterArguments', 'result']],
]);

/** Collects what TestState shows of a state's data. */
export class Inspection {
  readonly #shown: ReadonlySet<Step>;
  readonly #data: Partial<InspectionData> = {};

  constructor(state: StatePlan, input: string) {
    this.#shown = new Set(shownSteps(state));
    this.#data.input = input;
  }

  step(step: Step, value: Json): void {
    if (this.#shown.has(step)) this.#data[step] = JSON.stringify(value);
  }

  add(data: Partial<InspectionData>): void {
    Object.assign(this.#data, data);
  }

  result(): InspectionData {
    return this.#data;
  }
}

function shownSteps({ fields, queryLanguage, type }: StatePlan): readonly Step[] {
  if (queryLanguage === 'JSONata') return SHOWN_JSONATA.get(type) ?? [];
  if (type === 'Pass' && Object.hasOwn(fields, 'Result')) return SHOWN_PASS_RESULT;
  return SHOWN_JSONPATH[type];
}

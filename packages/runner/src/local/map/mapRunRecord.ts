import type { Json } from '@sfn-sagemaker/asl-model';
import type { ExecutionStatus } from '../execution.ts';
import type { RecordedExecution } from '../runRecorder.ts';
import type { ChildExecution } from './childExecution.ts';
import type { ChildInput } from './childInputs.ts';
import type { ChildResult } from './childResult.ts';

/** What is known of a Map Run when it starts; times are virtual, milliseconds since 1970. */
export interface MapRunFacts {
  readonly arn: string;
  readonly label: string;
  /** Of the execution that started it. */
  readonly executionArn: string;
  /** Of the Map's StateEntered event. */
  readonly enteredEventId: number;
  readonly stateMachineArn: string;
  readonly maxConcurrency: number;
  readonly toleratedFailureCount: number;
  readonly toleratedFailurePercentage: number;
  /** Whether a ResultWriter takes the results. */
  readonly writesResults: boolean;
  readonly startDate: number;
}

/** A Map Run as data. */
export interface RecordedMapRun extends Omit<MapRunFacts, 'label' | 'enteredEventId'> {
  readonly stopDate: number;
  readonly status: 'SUCCEEDED' | 'FAILED' | 'ABORTED';
  readonly redriveCount: number;
  readonly redriveDate?: number;
  readonly children: readonly RecordedChild[];
  /** Those of which only the number is known. */
  readonly others: readonly UnkeptChildren[];
}

/** How many children ended in a status, and how many items they had. */
export interface UnkeptChildren {
  readonly status: ExecutionStatus;
  readonly executions: number;
  readonly items: number;
}

export interface RecordedChild extends RecordedExecution {
  /** How many items it worked on: with ItemBatcher more than one. */
  readonly items: number;
}

/** One child execution: what it works on, and how it went so far. */
export interface KeptChild {
  readonly child: ChildInput;
  readonly execution: ChildExecution;
  readonly startedAt: number;
  redriveCount: number;
  endedAt: number;
  result?: ChildResult;
}

/** So many children are kept with their histories; of a million only the number is. */
const MOST_KEPT = 10_000;

/** A Map Run with its child executions, for those who ask for them or redrive them. */
export class MapRunRecord {
  readonly facts: MapRunFacts;
  readonly children: Map<number, KeptChild> = new Map();
  readonly #others = new Map<ExecutionStatus, UnkeptChildren>();
  #end: Pick<RecordedMapRun, 'status' | 'stopDate'>;
  #redriveCount = 0;
  #redriveDate: number | undefined;

  constructor(facts: MapRunFacts) {
    this.facts = facts;
    this.#end = { status: 'ABORTED', stopDate: facts.startDate };
  }

  /** Gives how often it was redriven. */
  redrive(now: number): number {
    this.#redriveDate = now;
    this.#redriveCount += 1;
    return this.#redriveCount;
  }

  /** Remembers a child, if it is not one too many. */
  keep(kept: KeptChild): void {
    const { index } = kept.child;
    if (this.children.size < MOST_KEPT || this.children.has(index)) this.children.set(index, kept);
  }

  /** Counts a child that ended and is not kept. */
  count(kept: KeptChild): void {
    if (this.children.get(kept.child.index) === kept) return;
    const { status } = endOf(kept.result);
    const { executions = 0, items = 0 } = this.#others.get(status) ?? {};
    this.#others.set(status, {
      ...{ status, executions: executions + 1, items: items + itemsOf(kept.child) },
    });
  }

  end(status: RecordedMapRun['status'], stopDate: number): void {
    this.#end = { status, stopDate };
  }

  recorded(): RecordedMapRun {
    const { label, enteredEventId, ...facts } = this.facts;
    return {
      ...facts,
      ...this.#end,
      redriveCount: this.#redriveCount,
      ...(this.#redriveDate !== undefined && { redriveDate: this.#redriveDate }),
      children: [...this.children.values()].map((kept) => recordedChild(kept, facts.arn)),
      others: [...this.#others.values()],
    };
  }
}

function recordedChild(kept: KeptChild, mapRunArn: string): RecordedChild {
  const { child, execution, startedAt, endedAt, redriveCount } = kept;
  const { run, name } = execution;
  return {
    ...{ arn: run.arn, name, type: run.type, mapRunArn, redriveCount },
    stateMachineArn: String(run.stateMachineContext.Id),
    input: JSON.stringify(child.input),
    ...{ startDate: startedAt, stopDate: endedAt, items: itemsOf(child) },
    ...endOf(kept.result),
    events: run.history.events,
  };
}

/** A batch has its items in a list, and no item of the context object. */
function itemsOf({ input, item }: ChildInput): number {
  if (item !== undefined || typeof input !== 'object' || input === null) return 1;
  const items: Json | undefined = Array.isArray(input) ? input : input.Items;
  return Array.isArray(items) ? items.length : 1;
}

/** A child without a result was given up with its Map Run. */
function endOf(result: ChildResult | undefined): {
  readonly status: ExecutionStatus;
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
} {
  if (result === undefined) return { status: 'ABORTED' };
  const { outcome } = result;
  if ('output' in outcome) return { status: 'SUCCEEDED', output: JSON.stringify(outcome.output) };
  const { error, cause } = outcome.failure;
  return {
    status: 'FAILED',
    ...(error !== undefined && { error }),
    ...(cause !== undefined && { cause }),
  };
}

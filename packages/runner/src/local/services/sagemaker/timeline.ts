import type { RecordKinds, Records, SageMakerStore } from './store.ts';

type Kind = keyof RecordKinds;

interface WriteOf<Of extends Kind> {
  /** ARN of the execution that made it. */
  readonly by: string;
  /** Virtual time, milliseconds since 1970. */
  readonly at: number;
  readonly kind: Of;
  readonly arn: string;
  readonly record: RecordKinds[Of];
}

/** One change of what the simulated SageMaker remembers, as JSON. */
export type SageMakerWrite = { [Of in Kind]: WriteOf<Of> }[Kind];

/** The store of one run, and the changes that all runs have made by its end. */
export interface WrittenStore {
  readonly store: SageMakerStore;
  writes(): SageMakerWrite[];
}

/**
 * A store that several executions write to, each in its own time: a call sees what was written by
 * its virtual time. What the execution itself wrote in an earlier run is forgotten, as it runs
 * again.
 */
export function writtenStore(before: readonly SageMakerWrite[], by: string): WrittenStore {
  const writes = before.filter((write) => write.by !== by);
  const time = { now: 0 };
  const records = <Of extends Kind>(kind: Of): TimedRecords<Of> =>
    new TimedRecords(writes, { kind, by, time });
  const store: SageMakerStore = {
    jobs: records('jobs'),
    endpoints: records('endpoints'),
    resources: records('resources'),
    tags: records('tags'),
    calls: 0,
    get now() {
      return time.now;
    },
    set now(now) {
      time.now = now;
    },
  };
  return { store, writes: () => writes };
}

interface RecordsOf<Of extends Kind> {
  readonly kind: Of;
  readonly by: string;
  readonly time: { readonly now: number };
}

/** Records of one kind as they are at a virtual time. */
class TimedRecords<Of extends Kind> implements Records<RecordKinds[Of]> {
  readonly #all: SageMakerWrite[];
  readonly #byArn = new Map<string, WriteOf<Of>[]>();
  readonly #of: RecordsOf<Of>;

  constructor(all: SageMakerWrite[], of: RecordsOf<Of>) {
    this.#all = all;
    this.#of = of;
    for (const write of all) {
      if (isOf(write, of.kind)) this.#index(write);
    }
  }

  get(arn: string): RecordKinds[Of] | undefined {
    const { now } = this.#of.time;
    return this.#byArn.get(arn)?.findLast(({ at }) => at <= now)?.record;
  }

  has(arn: string): boolean {
    return this.get(arn) !== undefined;
  }

  set(arn: string, record: RecordKinds[Of]): void {
    const { kind, by, time } = this.#of;
    const write: WriteOf<Of> = { by, at: time.now, kind, arn, record };
    this.#all.push(write as SageMakerWrite);
    this.#index(write);
  }

  *values(): Generator<RecordKinds[Of], void, void> {
    for (const [, record] of this) yield record;
  }

  *[Symbol.iterator](): Generator<[string, RecordKinds[Of]], void, void> {
    for (const arn of this.#byArn.keys()) {
      const record = this.get(arn);
      if (record !== undefined) yield [arn, record];
    }
  }

  /** In the order of time; of one moment the later write counts. */
  #index(write: WriteOf<Of>): void {
    const writes = this.#byArn.get(write.arn) ?? [];
    this.#byArn.set(write.arn, writes);
    const after = writes.findLastIndex(({ at }) => at <= write.at) + 1;
    writes.splice(after, 0, write);
  }
}

function isOf<Of extends Kind>(write: WriteOf<Kind>, kind: Of): write is WriteOf<Of> {
  return write.kind === kind;
}

import { existsSync, readFileSync } from 'node:fs';
import type { Json, JsonObject, StateMachineType } from '@sfn-sagemaker/asl-model';

/** One execution recorded on AWS; the format is that of the corpus' own README. */
export interface Recording {
  readonly id: string;
  readonly category: string;
  readonly definition: JsonObject;
  readonly input: Json;
  readonly context: {
    readonly executionName: string;
    readonly stateMachineName: string;
    readonly stateMachineType: StateMachineType;
    readonly region: string;
    readonly accountId: string;
    readonly roleArn?: string;
  };
  readonly mocks: readonly RecordedTask[];
  /** What the execution read from S3. */
  readonly s3Objects?: readonly {
    readonly bucket: string;
    readonly key: string;
    readonly body: { readonly text?: string; readonly base64?: string };
  }[];
  readonly expected: {
    readonly status: string;
    readonly output?: Json;
    readonly error?: string;
    readonly cause?: string;
    readonly causeJson?: Json;
    readonly events: readonly RecordedEvent[] | null;
  };
  readonly ordering: 'exact' | 'concurrent' | 'normalised';
  readonly mocksComplete: boolean;
}

export interface RecordedTask {
  readonly state: string | null;
  readonly result?: Json;
  readonly error?: string | null;
  readonly cause?: string | null;
}

/** An event with its JSON texts parsed; `details` has what is no field of its own. */
export interface RecordedEvent {
  readonly id?: number;
  readonly prev?: number;
  readonly type: string;
  readonly name?: string;
  readonly input?: Json;
  readonly output?: Json;
  readonly assigned?: Json;
  readonly details?: JsonObject;
}

const FILE = new URL('../../../../../../shared/corpus/execution-open.jsonl', import.meta.url);

/** Whether the recordings are here: they are not part of the repository. */
export const CORPUS_IS_HERE: boolean = existsSync(FILE);

/** Those that can be run as they are. */
export function readRecordings(): Recording[] {
  if (!CORPUS_IS_HERE) return [];
  return readFileSync(FILE, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Recording => JSON.parse(line))
    .filter(({ mocksComplete }) => mocksComplete);
}

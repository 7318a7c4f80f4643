import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import type { StateData } from '../data/stateData.ts';
import { isObject, objectOf, textOf } from '../definition/fields.ts';
import type { ObjectWriter, WrittenObjects } from '../objects/writtenObjects.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';
import type { ChildResult } from './childResult.ts';
import { CollectedResults, outputsOnly, type ResultSink } from './resultSink.ts';
import { RESULT_TRANSFORMATIONS, type ResultTransformation } from './resultTransformation.ts';

/** Where ResultWriter puts results, evaluated before the Map Run starts. */
export type ResultPlace = Readonly<JsonObject> | undefined;

export function* resultPlace(visit: Visit, data: StateData): Steps<ResultPlace> {
  const writer = objectOf(visit.state.fields, 'ResultWriter') ?? {};
  if (textOf(writer, 'Resource') === undefined) return undefined;
  const place = yield* data.inside(writer, 'ResultWriter').work();
  return isObject(place) ? place : {};
}

/**
 * What becomes of the children's results:
 * https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html
 */
export function resultSink(visit: Visit, place: ResultPlace, mapRunArn: string): ResultSink {
  const { fields, name } = visit.state;
  const writer = objectOf(fields, 'ResultWriter');
  if (writer === undefined) return new CollectedResults(name, outputsOnly);
  const config = objectOf(writer, 'WriterConfig') ?? {};
  const transformation = textOf(config, 'Transformation') ?? (place ? 'NONE' : 'COMPACT');
  const transform = RESULT_TRANSFORMATIONS.get(transformation) ?? outputsOnly;
  if (place === undefined) return new CollectedResults(name, transform);
  const lines = textOf(config, 'OutputType') === 'JSONL';
  return new WrittenResults(visit.run.engine.objects, { place, mapRunArn, transform, lines });
}

interface Writing {
  readonly place: Readonly<JsonObject>;
  readonly mapRunArn: string;
  readonly transform: ResultTransformation;
  /** JSON Lines instead of one array. */
  readonly lines: boolean;
}

const STATUSES = ['FAILED', 'PENDING', 'SUCCEEDED'] as const;

type Status = (typeof STATUSES)[number];

/** Results in objects of S3, one per status, with a manifest that names them. */
class WrittenResults implements ResultSink {
  readonly #objects: WrittenObjects;
  readonly #writing: Writing;
  readonly #bucket: string;
  /** What keys begin with. */
  readonly #folder: string;
  readonly #files = new Map<Status, ResultFile>();

  constructor(objects: WrittenObjects, writing: Writing) {
    const { mapRunArn, place } = writing;
    const prefix = textOf(place, 'Prefix') ?? '';
    this.#objects = objects;
    this.#writing = writing;
    this.#bucket = textOf(place, 'Bucket') ?? '';
    this.#folder = `${prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`}${mapRunArn.split(':').pop()}/`;
  }

  add(child: ChildResult): void {
    const status = 'output' in child.outcome ? 'SUCCEEDED' : 'FAILED';
    const file = this.#files.get(status) ?? this.#open(status);
    for (const told of this.#writing.transform(child)) file.add(told);
  }

  #open(status: Status): ResultFile {
    const { lines } = this.#writing;
    const key = `${this.#folder}${status}_0.${lines ? 'jsonl' : 'json'}`;
    const file = new ResultFile(key, this.#objects.write(this.#bucket, key), lines);
    this.#files.set(status, file);
    return file;
  }

  result(): Json {
    const { mapRunArn } = this.#writing;
    const key = `${this.#folder}manifest.json`;
    const manifest = this.#objects.write(this.#bucket, key);
    manifest.add(JSON.stringify(this.#manifest()));
    manifest.close();
    return {
      MapRunArn: mapRunArn,
      ResultWriterDetails: { Bucket: this.#bucket, Key: key },
    };
  }

  #manifest(): JsonObject {
    const files = STATUSES.map((status) => {
      const file = this.#files.get(status);
      return [status, file === undefined ? [] : [{ Key: file.key, Size: file.close() }]] as const;
    });
    return {
      DestinationBucket: this.#bucket,
      MapRunArn: this.#writing.mapRunArn,
      ResultFiles: Object.fromEntries(files),
    };
  }
}

class ResultFile {
  readonly key: string;
  readonly #writer: ObjectWriter;
  readonly #lines: boolean;
  #count = 0;

  constructor(key: string, writer: ObjectWriter, lines: boolean) {
    this.key = key;
    this.#writer = writer;
    this.#lines = lines;
  }

  add(told: Json): void {
    const before = this.#lines ? '' : this.#count === 0 ? '[' : ',';
    this.#count += 1;
    this.#writer.add(`${before}${JSON.stringify(told)}${this.#lines ? '\n' : ''}`);
  }

  /** Gives the size in bytes. */
  close(): number {
    if (!this.#lines) this.#writer.add(this.#count === 0 ? '[]' : ']');
    return this.#writer.close();
  }
}

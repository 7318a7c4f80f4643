import type { Catcher, JsonObject, QueryLanguage, Retrier } from '@sfn-sagemaker/asl-model';
import { writeArguments } from './arguments.ts';

/** What a Task state has beside its resource and its arguments. */
export interface TaskFields {
  readonly Comment?: string;
  /** The state after this one; it ends the workflow when there is none. */
  readonly Next?: string;
  readonly TimeoutSeconds?: number;
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly Catcher[];
  /** JSONPath states only. */
  readonly InputPath?: string | null;
  readonly ResultPath?: string | null;
  readonly OutputPath?: string | null;
  readonly ResultSelector?: JsonObject;
  /** JSONata states only. */
  readonly Output?: string | JsonObject;
  readonly Assign?: JsonObject;
}

/** A Task state as plain ASL, for `States` of a definition. */
export type BuiltTask = Omit<TaskFields, 'Next'> & {
  readonly Type: 'Task';
  readonly Resource: string;
  readonly QueryLanguage?: QueryLanguage;
  readonly Parameters?: JsonObject;
  readonly Arguments?: JsonObject;
} & ({ readonly Next: string } | { readonly End: true });

/** Where the definition will run, when not in the partition `aws`. */
export interface TaskOptions {
  readonly partition?: 'aws' | 'aws-cn' | 'aws-us-gov';
  /** The language where nothing is computed; JSONPath unless given. */
  readonly queryLanguage?: QueryLanguage;
}

/** A call that waits for a response only: Request Response. */
export interface RequestResponseTask {
  /** The state that goes on as soon as SageMaker has answered. */
  requestResponse(fields?: TaskFields): BuiltTask;
}

/** A call that creates a job. */
export interface JobTask extends RequestResponseTask {
  /** The state that goes on when the job has ended: Run a Job. */
  sync(fields?: TaskFields): BuiltTask;
}

export function jobTask(api: string, request: object, options: TaskOptions = {}): JobTask {
  return {
    requestResponse: (fields) => task(api, request, { ...options, fields }),
    sync: (fields) => task(`${api}.sync`, request, { ...options, fields }),
  };
}

export function requestResponseTask(
  api: string,
  request: object,
  options: TaskOptions = {},
): RequestResponseTask {
  return { requestResponse: (fields) => task(api, request, { ...options, fields }) };
}

interface Written extends TaskOptions {
  readonly fields: TaskFields | undefined;
}

const jsonataFields = ['Output'] as const;
const jsonPathFields = ['InputPath', 'ResultPath', 'OutputPath', 'ResultSelector'] as const;

function task(action: string, request: object, { fields = {}, ...options }: Written): BuiltTask {
  const { partition = 'aws', queryLanguage = 'JSONPath' } = options;
  const { Next, ...others } = fields;
  const { arguments: written, language = queryLanguage } = writeArguments(request);
  const jsonata = language === 'JSONata';
  for (const field of jsonata ? jsonPathFields : jsonataFields) {
    if (field in others) throw new TypeError(`A ${language} state has no ${field}.`);
  }
  return {
    Type: 'Task',
    ...(jsonata && { QueryLanguage: language }),
    Resource: `arn:${partition}:states:::sagemaker:${action}`,
    [jsonata ? 'Arguments' : 'Parameters']: written,
    ...others,
    ...(Next === undefined ? { End: true } : { Next }),
  };
}

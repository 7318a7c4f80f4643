import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { setMember } from '@sfn-sagemaker/asl-model';
import { listAt, objectAt, stringAt } from '../json.ts';
import type { JobRecord } from './jobRecord.ts';
import { madeUpMetric } from './trainingDetails.ts';

const config = 'HyperParameterTuningJobConfig';

/** The training job that a tuning job answers as its best, and how the tuning job summarizes it. */
export interface BestTrainingJob {
  readonly record: JobRecord;
  readonly summary: JsonObject;
}

/**
 * It takes the middle half of the tuning job's time. Which values win is made up: the first of each
 * range.
 */
export function bestTrainingJob(tuning: JobRecord): BestTrainingJob {
  const definition = firstDefinition(tuning.request);
  const tuned = tunedHyperParameters(tuning.request, definition);
  const record = trainingRecord(tuning, definition, tuned);
  const metric = objectAt(tuning.request, config, 'HyperParameterTuningJobObjective');
  const name = stringAt(definition, 'DefinitionName');
  const summary: JsonObject = {
    ...(name !== undefined && { TrainingJobDefinitionName: name }),
    TrainingJobName: record.name,
    TrainingJobArn: record.arn,
    CreationTime: record.createdAt,
    TrainingStartTime: record.createdAt,
    TrainingEndTime: record.endsAt,
    TrainingJobStatus: record.outcome,
    TunedHyperParameters: tuned,
    ...(metric && {
      FinalHyperParameterTuningJobObjectiveMetric: { ...metric, Value: madeUpMetric },
      ObjectiveStatus: 'Succeeded',
    }),
  };
  return { record, summary };
}

function trainingRecord(tuning: JobRecord, definition: JsonObject, tuned: JsonObject): JobRecord {
  const quarter = Math.round((tuning.endsAt - tuning.createdAt) / 4);
  const name = `${tuning.name}-001-${shortHash(tuning.arn)}`;
  const { StaticHyperParameters, HyperParameterRanges, DefinitionName, ...shared } = definition;
  return {
    kind: 'training',
    name,
    arn: tuning.arn.replace(/:hyper-parameter-tuning-job\/.*$/, `:training-job/${name}`),
    request: {
      ...shared,
      TrainingJobName: name,
      HyperParameters: { ...objectAt(definition, 'StaticHyperParameters'), ...tuned },
    },
    createdAt: tuning.createdAt + quarter,
    endsAt: tuning.endsAt - quarter,
    outcome: 'Completed',
    tuningJobArn: tuning.arn,
  };
}

function firstDefinition(request: JsonObject): JsonObject {
  const [first] = listAt(request, 'TrainingJobDefinitions');
  return objectAt(request, 'TrainingJobDefinition') ?? objectAt(first) ?? {};
}

function tunedHyperParameters(request: JsonObject, definition: JsonObject): JsonObject {
  const ranges =
    objectAt(request, config, 'ParameterRanges') ?? objectAt(definition, 'HyperParameterRanges');
  const tuned: JsonObject = {};
  for (const range of Object.values(ranges ?? {}).flatMap((list) => listAt(list))) {
    const name = stringAt(range, 'Name');
    if (name !== undefined) setMember(tuned, name, firstValue(range));
  }
  return tuned;
}

function firstValue(range: Json): Json {
  return stringAt(range, 'MinValue') ?? listAt(range, 'Values')[0] ?? '';
}

/** Eight hexadecimal digits that look like the service's own (FNV-1a). */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

import type { Rule } from '@sfn-sagemaker/asl-model';
import { callPlace, stateText, words } from '../wording.ts';
import { type CreatedResource, createdResources, parameter } from './createdResource.ts';

interface Protection {
  /** What is protected so in training … */
  readonly given: readonly (readonly string[])[];
  /** … and where the same belongs afterwards, by operation. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
  /** A parameter that protects as well: given, and not literally `false`. */
  readonly unless?: string;
  readonly consequence: string;
}

const protections: readonly Protection[] = [
  {
    given: [['VpcConfig'], ['TrainingJobDefinition', 'VpcConfig']],
    missing: new Map([['CreateModel', ['VpcConfig']]]),
    // Containers without any network cannot reach the internet.
    unless: 'EnableNetworkIsolation',
    consequence: 'its containers run outside of the VPC, with access to the internet',
  },
  {
    given: [
      ['ResourceConfig', 'VolumeKmsKeyId'],
      ['TrainingJobDefinition', 'ResourceConfig', 'VolumeKmsKeyId'],
    ],
    missing: new Map([
      ['CreateEndpointConfig', ['KmsKeyId']],
      ['CreateTransformJob', ['TransformResources', 'VolumeKmsKeyId']],
    ]),
    consequence: 'its volumes are encrypted with no key of yours',
  },
];

/**
 * Each resource has a protection of its own.
 */
export const unprotectedModel: Rule = {
  code: 'SM311',
  name: 'sagemaker/unprotected-model',
  severity: 'info',
  title: 'A model is protected as its training was',
  source: 'https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html',
  check(workflow, report) {
    const created = createdResources(workflow);
    for (const protection of protections) {
      const training = created.find((one) => protectedIn(one, protection) !== undefined);
      if (training === undefined) continue;
      const path = protectedIn(training, protection)?.join('.');
      for (const { call, request } of created) {
        const missing = protection.missing.get(call.operation);
        if (missing === undefined || isGiven(request, missing)) continue;
        if (isOn(request, protection.unless)) continue;
        report(callPlace(call), {
          message: words(
            `${stateText(call)} passes no ${missing.join('.')},`,
            `although "${training.call.state.name}" passes ${path}:`,
            `${protection.consequence}.`,
          ),
          help: `Add ${missing.join('.')}.`,
        });
      }
    }
  },
};

function protectedIn(
  { request, call }: CreatedResource,
  { given }: Protection,
): readonly string[] | undefined {
  const trains = /Training|Tuning/.test(call.operation);
  return trains ? given.find((path) => parameter(request, ...path) !== undefined) : undefined;
}

/** What is computed as a whole may hold it. */
function isGiven(request: CreatedResource['request'], path: readonly string[]): boolean {
  const [first = ''] = path;
  return (
    parameter(request, first)?.kind === 'computed' || parameter(request, ...path) !== undefined
  );
}

function isOn(request: CreatedResource['request'], name: string | undefined): boolean {
  const given = name === undefined ? undefined : parameter(request, name);
  return given !== undefined && !(given.kind === 'scalar' && given.value === false);
}

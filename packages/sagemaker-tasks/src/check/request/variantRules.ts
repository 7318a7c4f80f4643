import { literalNumber, memberValue } from '../../argument/argument.ts';
import { refusal, words } from '../wording.ts';
import { atLeastOne, excludes, given } from './alternatives.ts';
import type { RequestFinding, RequestRule, RequestSite } from './requestRule.ts';

const instances = ['InstanceType', 'InitialInstanceCount', 'InstancePools'];

/** Variants of endpoint configurations. */
export const variantRules: readonly RequestRule[] = [
  {
    code: 'SM226',
    name: 'sagemaker/variant-capacity',
    severity: 'error',
    title: 'A production variant runs on instances or is serverless',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html',
    shapes: ['ProductionVariant'],
    check: (site) => excludes(site, 'ServerlessConfig', instances) ?? variantCapacity(site),
  },
  {
    code: 'SM227',
    name: 'sagemaker/shadow-variants',
    severity: 'error',
    title: 'A shadow variant stands beside one production variant',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html',
    shapes: ['CreateEndpointConfigInput'],
    check: shadowVariants,
  },
  {
    code: 'SM234',
    name: 'sagemaker/variant-model',
    severity: 'error',
    title: 'A production variant serves a model, or inference components with a role',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/dg/realtime-endpoints-deploy-models.html',
    shapes: ['ProductionVariant'],
    check: variantModel,
  },
  {
    code: 'SM235',
    name: 'sagemaker/serverless-concurrency',
    severity: 'error',
    title: 'A serverless variant provisions no more than it may use',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html',
    shapes: ['ProductionVariantServerlessConfig'],
    check: serverlessConcurrency,
  },
  {
    code: 'SM243',
    name: 'sagemaker/serverless-memory',
    severity: 'error',
    title: 'The memory of a serverless variant is a whole number of gigabytes',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html',
    shapes: ['ProductionVariantServerlessConfig'],
    check: serverlessMemory,
  },
];

function variantCapacity(site: RequestSite): RequestFinding | undefined {
  if (given(site, ['ServerlessConfig']).length > 0) return undefined;
  const none = atLeastOne(site, 'InstanceType', 'InstancePools', 'ServerlessConfig');
  if (none !== undefined || given(site, ['InstanceType']).length === 0) return none;
  if (given(site, ['InitialInstanceCount', 'ManagedInstanceScaling']).length > 0) return undefined;
  return {
    message: words(
      `${site.state} passes ${site.prefix}InstanceType without InitialInstanceCount:`,
      `SageMaker does not know how many to launch. ${refusal(site.call)}`,
    ),
    help: 'Add "InitialInstanceCount": 1 or more.',
    at: ['InstanceType'],
  };
}

/** The role is how a configuration without models is told from a forgotten one. */
function variantModel({ argument, state, prefix, call }: RequestSite): RequestFinding | undefined {
  const request = call.visits[0]?.argument;
  if (memberValue(argument, 'ModelName') !== undefined || request?.kind !== 'object') {
    return undefined;
  }
  if (memberValue(request, 'ExecutionRoleArn') !== undefined) return undefined;
  return {
    message: words(
      `${state} passes ${prefix.slice(0, -1)} without ModelName. Only a configuration for inference`,
      `components, which has an ExecutionRoleArn, can do without. ${refusal(call)}`,
    ),
    help: 'Add "ModelName" to the variant.',
  };
}

function serverlessConcurrency(site: RequestSite): RequestFinding | undefined {
  const { argument, state, prefix, call } = site;
  const [provisioned, all] = ['ProvisionedConcurrency', 'MaxConcurrency'].map((name) =>
    literalNumber(memberValue(argument, name)),
  );
  if (provisioned === undefined || all === undefined || provisioned <= all) return undefined;
  return {
    message: words(
      `${state} passes ${provisioned} as ${prefix}ProvisionedConcurrency,`,
      `more than its MaxConcurrency of ${all}. ${refusal(call)}`,
    ),
    help: `Write ${all} or less.`,
    at: ['ProvisionedConcurrency'],
  };
}

/** Outside of the range, the model's own bounds say so. */
function serverlessMemory(site: RequestSite): RequestFinding | undefined {
  const { argument, state, prefix, call } = site;
  const memory = literalNumber(memberValue(argument, 'MemorySizeInMB'));
  if (memory === undefined || memory < 1024 || memory > 6144 || memory % 1024 === 0) {
    return undefined;
  }
  return {
    message: words(
      `${state} passes ${memory} as ${prefix}MemorySizeInMB, but a serverless variant has`,
      `1024, 2048, 3072, 4096, 5120 or 6144 MB. ${refusal(call)}`,
    ),
    help: `Write ${Math.ceil(memory / 1024) * 1024}.`,
    at: ['MemorySizeInMB'],
  };
}

function shadowVariants({ argument, state, call }: RequestSite): RequestFinding | undefined {
  const shadows = memberValue(argument, 'ShadowProductionVariants');
  if (shadows === undefined) return undefined;
  const lists = [shadows, memberValue(argument, 'ProductionVariants')];
  const most = Math.max(...lists.map((list) => (list?.kind === 'array' ? list.items.length : 0)));
  if (most <= 1) return undefined;
  return {
    message: words(
      `${state} passes ShadowProductionVariants beside more than one variant;`,
      `with it, ${call.operation} takes one production and one shadow variant. ${refusal(call)}`,
    ),
    help: 'Keep one variant in ProductionVariants and one in ShadowProductionVariants.',
    at: ['ShadowProductionVariants'],
  };
}

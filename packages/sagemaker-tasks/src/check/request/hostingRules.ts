import type { Finding } from '@sfn-sagemaker/asl-model';
import { literalString, memberValue } from '../../argument/argument.ts';
import { refusal, words } from '../wording.ts';
import { atMostOne, exactlyOne, excludes, given } from './alternatives.ts';
import type { RequestRule, RequestSite } from './requestRule.ts';

const instances = ['InstanceType', 'InitialInstanceCount', 'InstancePools'];

/** Models, endpoint configurations and endpoints. */
export const hostingRules: readonly RequestRule[] = [
  {
    code: 'SM212',
    name: 'sagemaker/model-container',
    severity: 'error',
    title: 'A model has a primary container or a list of containers, not both',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html',
    shapes: ['CreateModelInput'],
    check: (site) => exactlyOne(site, 'PrimaryContainer', 'Containers'),
  },
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
    code: 'SM228',
    name: 'sagemaker/deployment-policy',
    severity: 'error',
    title: 'An endpoint is updated in one way',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeploymentConfig.html',
    shapes: ['DeploymentConfig'],
    check: (site) => atMostOne(site, 'BlueGreenUpdatePolicy', 'RollingUpdatePolicy'),
  },
  {
    code: 'SM229',
    name: 'sagemaker/multi-model-data',
    severity: 'error',
    title: 'A multi-model container takes its models from a prefix in S3',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html',
    shapes: ['ContainerDefinition'],
    check: multiModelData,
  },
];

/** An error only where the API's reference says so: what stands in for instances may grow. */
function variantCapacity(site: RequestSite): Finding | undefined {
  if (given(site, [...instances, 'ServerlessConfig']).length > 0) return undefined;
  return {
    severity: 'warning',
    message: words(
      `${site.state} passes ${site.prefix.slice(0, -1)} with neither instances nor`,
      'ServerlessConfig: SageMaker does not know what the variant runs on. The call fails.',
    ),
    help: 'Add InstanceType and InitialInstanceCount, or ServerlessConfig.',
  };
}

function shadowVariants({ argument, state, call }: RequestSite): Finding | undefined {
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
  };
}

function multiModelData({ argument, state, prefix, call }: RequestSite): Finding | undefined {
  const mode = literalString(memberValue(argument, 'Mode'));
  if (mode !== 'MultiModel' || memberValue(argument, 'ModelDataSource') === undefined) {
    return undefined;
  }
  return {
    message: words(
      `${state} passes ${prefix}ModelDataSource with Mode MultiModel,`,
      `which do not go together. ${refusal(call)}`,
    ),
    help: 'Pass the prefix of the models as ModelDataUrl.',
  };
}

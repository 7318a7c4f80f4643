import { literalString, memberValue } from '../../argument/argument.ts';
import { refusal, words } from '../wording.ts';
import { atLeastOne } from './alternatives.ts';
import type { RequestFinding, RequestRule, RequestSite } from './requestRule.ts';

/** Containers of models. */
export const containerRules: readonly RequestRule[] = [
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
  {
    code: 'SM233',
    name: 'sagemaker/container-source',
    severity: 'error',
    title: 'A container of a model is an image or a model package',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html',
    shapes: ['ContainerDefinition'],
    check: (site) => atLeastOne(site, 'Image', 'ModelPackageName'),
  },
  {
    code: 'SM237',
    name: 'sagemaker/private-registry',
    severity: 'error',
    title: 'Only a private registry in a VPC asks for credentials',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ImageConfig.html',
    shapes: ['ImageConfig'],
    check: privateRegistry,
  },
  {
    code: 'SM238',
    name: 'sagemaker/container-hostnames',
    severity: 'error',
    title: 'All containers of an inference pipeline have host names, or none has',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html',
    shapes: ['CreateModelInput'],
    check: containerHostnames,
  },
];

function privateRegistry({
  argument,
  state,
  prefix,
  call,
}: RequestSite): RequestFinding | undefined {
  const mode = literalString(memberValue(argument, 'RepositoryAccessMode'));
  if (mode !== 'Platform' || memberValue(argument, 'RepositoryAuthConfig') === undefined) {
    return undefined;
  }
  return {
    message: words(
      `${state} passes ${prefix}RepositoryAuthConfig with RepositoryAccessMode Platform,`,
      `which is Amazon ECR; it is for Vpc only. ${refusal(call)}`,
    ),
    help: 'Remove RepositoryAuthConfig, or write "RepositoryAccessMode": "Vpc".',
    at: ['RepositoryAccessMode'],
  };
}

function containerHostnames({ argument, state, call }: RequestSite): RequestFinding | undefined {
  const containers = memberValue(argument, 'Containers');
  if (containers?.kind !== 'array') return undefined;
  const known = containers.items.flatMap((item) => (item.kind === 'object' ? [item] : []));
  const named = known.filter((item) => memberValue(item, 'ContainerHostname') !== undefined);
  if (known.length < containers.items.length) return undefined;
  if (named.length === 0 || named.length === known.length) return undefined;
  return {
    message: words(
      `${state} passes ContainerHostname for ${named.length} of ${known.length} Containers;`,
      `in an inference pipeline all of them have one or none has. ${refusal(call)}`,
    ),
    help: 'Add ContainerHostname to the others, or remove it everywhere.',
  };
}

function multiModelData({
  argument,
  state,
  prefix,
  call,
}: RequestSite): RequestFinding | undefined {
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
    at: ['ModelDataSource'],
  };
}

import { literalNumber, literalString, memberValue } from '../../argument/argument.ts';
import { refusal, words } from '../wording.ts';
import { atMostOne, exactlyOne } from './alternatives.ts';
import type { RequestFinding, RequestRule, RequestSite } from './requestRule.ts';

/** Models and updates of endpoints. */
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
    code: 'SM228',
    name: 'sagemaker/deployment-policy',
    severity: 'error',
    title: 'An endpoint is updated in one way',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeploymentConfig.html',
    shapes: ['DeploymentConfig'],
    check: (site) => atMostOne(site, 'BlueGreenUpdatePolicy', 'RollingUpdatePolicy'),
  },
  {
    code: 'SM236',
    name: 'sagemaker/traffic-step',
    severity: 'error',
    title: 'Traffic moves to a new fleet in steps of the kind and size that its type takes',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrafficRoutingConfig.html',
    shapes: ['TrafficRoutingConfig'],
    check: trafficStep,
  },
];

interface Step {
  readonly member: string;
  readonly least: number;
}

const most = 50;
const steps: ReadonlyMap<string, Step> = new Map([
  ['CANARY', { member: 'CanarySize', least: 1 }],
  ['LINEAR', { member: 'LinearStepSize', least: 10 }],
]);

/** That the step is needed is unverified: the reference calls it optional for every type. */
function trafficStep({ argument, state, prefix, call }: RequestSite): RequestFinding | undefined {
  const type = literalString(memberValue(argument, 'Type')) ?? '';
  const step = steps.get(type);
  if (step === undefined) return undefined;
  const { member, least } = step;
  const size = memberValue(argument, member);
  if (size === undefined) {
    return {
      severity: 'warning',
      message: words(
        `${state} passes ${prefix}Type ${type} without ${member}:`,
        'SageMaker does not know how much traffic moves first.',
      ),
      help: `Add "${member}": { "Type": "CAPACITY_PERCENT", "Value": 10 }.`,
    };
  }
  if (size.kind !== 'object') return undefined;
  const percent = literalNumber(memberValue(size, 'Value'));
  const kind = literalString(memberValue(size, 'Type'));
  if (kind !== 'CAPACITY_PERCENT' || percent === undefined) return undefined;
  if (percent >= least && percent <= most) return undefined;
  return {
    message: words(
      `${state} passes ${percent} percent as ${prefix}${member},`,
      `but a step moves ${least} to ${most} percent. ${refusal(call)}`,
    ),
    help: `Write ${least} to ${most} as Value.`,
    at: [member, 'Value'],
  };
}

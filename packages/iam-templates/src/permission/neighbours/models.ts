import { type ArnPattern, parseArn } from '../../policy/arn.ts';
import { type KnownText, literalText } from '../../text/knownText.ts';
import { type IntegrationNeeds, named, onEvery } from '../integrationNeeds.ts';
import { atLeastUnknown } from '../resources.ts';
import type { TaskCall } from '../taskCall.ts';

const customizationJobs = onEvery('bedrock', 'model-customization-job/*');

/** Integrations that work with the models and agents of Bedrock. */
export const models: readonly (readonly [string, IntegrationNeeds])[] = [
  [
    'bedrock:invokeModel',
    {
      grants: [
        {
          topic: 'InvokeModels',
          actions: ['bedrock:InvokeModel'],
          on: invokedModels,
          why: 'Invokes the model.',
        },
      ],
      note: (call) =>
        call.texts('ModelId').some(({ literal }) => literal === undefined) ? openModel : undefined,
    },
  ],
  [
    'bedrockagentcore:invokeHarness',
    {
      grants: [
        {
          topic: 'InvokeHarnesses',
          // A harness works on a runtime of its own; that AWS asks for both is unverified.
          actions: ['bedrock-agentcore:InvokeAgentRuntime', 'bedrock-agentcore:InvokeHarness'],
          on: (call) => {
            const harnesses = named('bedrock-agentcore', 'harness/', 'HarnessArn')(call);
            return harnesses.flatMap((each) => [each, { ...each, resource: `${each.resource}/*` }]);
          },
          why: 'Invokes the harness, at any of its endpoints.',
        },
      ],
    },
  ],
  [
    'bedrock:createModelCustomizationJob',
    {
      grants: [
        {
          topic: 'CustomizeModels',
          actions: ['bedrock:CreateModelCustomizationJob'],
          on: (call) => [
            ...foundationModels('BaseModelIdentifier')(call),
            ...named('bedrock', 'custom-model/', 'CustomModelName')(call),
            ...customizationJobs(call),
          ],
          why: 'Starts the job; AWS checks that on the models before and after.',
        },
        {
          topic: 'FollowModelCustomization',
          actions: ['bedrock:GetModelCustomizationJob', 'bedrock:StopModelCustomizationJob'],
          on: customizationJobs,
          why: 'Waits for the end of the job and stops it when the execution is stopped.',
          onlyToWait: true,
        },
      ],
      roles: [
        {
          from: (call) => call.texts('RoleArn'),
          to: 'bedrock.amazonaws.com',
          topic: 'Bedrock',
          title: 'Bedrock',
        },
      ],
    },
  ],
];

const openModel =
  'A Bedrock model is computed when the workflow runs: where it is an inference profile, ' +
  'bedrock:InvokeModel is also needed on the profile and on the model in each of its regions.';

/** `us.anthropic.claude-…` is a profile, which calls the model in one of several regions. */
const profileId = /^(?:us|us-gov|eu|apac|au|ca|jp|global)\.(.+)$/;

/**
 * The models behind a `ModelId`: the model itself, or a profile and its model in every region.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
function invokedModels(call: TaskCall): readonly ArnPattern[] {
  return atLeastUnknown(call.texts('ModelId')).flatMap((text) => {
    const [, model] = profileId.exec(text.literal ?? '') ?? [];
    if (model === undefined) return [foundationModel(text)];
    return [
      { service: 'bedrock', resource: `inference-profile/${text.pattern}` },
      { ...foundationModel(literalText(model)), region: '*' },
    ];
  });
}

/** Foundation models belong to AWS: their ARNs hold no account. */
function foundationModel({ pattern }: KnownText): ArnPattern {
  const named: ArnPattern = {
    service: 'bedrock',
    account: '',
    resource: `foundation-model/${pattern}`,
  };
  return parseArn(pattern) ?? named;
}

function foundationModels(member: string): (call: TaskCall) => readonly ArnPattern[] {
  return (call) => atLeastUnknown(call.texts(member)).map(foundationModel);
}

import type { ArnPattern, Resource } from '../../policy/arn.ts';
import { literalText } from '../../text/knownText.ts';
import { type IntegrationNeeds, named } from '../integrationNeeds.ts';
import { functionResources, invokesWhy } from '../lambda.ts';
import { namedResources } from '../resources.ts';
import { queueResources } from '../sqs.ts';
import type { TaskCall } from '../taskCall.ts';

const table = named('dynamodb', 'table/', 'TableName');

/** Integrations that call a function, send a message or touch an item. */
export const messages: readonly (readonly [string, IntegrationNeeds])[] = [
  [
    'lambda:invoke',
    {
      grants: [
        {
          topic: 'InvokeFunctions',
          actions: ['lambda:InvokeFunction'],
          on: functionResources,
          why: invokesWhy,
        },
      ],
    },
  ],
  [
    'sns:publish',
    {
      grants: [
        {
          topic: 'PublishToTopics',
          actions: ['sns:Publish'],
          on: publishResources,
          why: 'Publishes to the topic.',
        },
      ],
    },
  ],
  [
    'sqs:sendMessage',
    {
      grants: [
        {
          topic: 'SendToQueues',
          actions: ['sqs:SendMessage'],
          on: queueResources,
          why: 'Sends the message to the queue.',
        },
      ],
      note:
        'A queue that is encrypted with a KMS key of your own also needs kms:Decrypt and ' +
        'kms:GenerateDataKey on the key.',
    },
  ],
  [
    'events:putEvents',
    {
      grants: [
        {
          topic: 'PutEvents',
          actions: ['events:PutEvents'],
          on: eventBuses,
          why: 'Puts events on the bus.',
        },
      ],
    },
  ],
  ['dynamodb:getItem', tableItems('dynamodb:GetItem')],
  ['dynamodb:putItem', tableItems('dynamodb:PutItem')],
  ['dynamodb:updateItem', tableItems('dynamodb:UpdateItem')],
  ['dynamodb:deleteItem', tableItems('dynamodb:DeleteItem')],
];

function tableItems(action: string): IntegrationNeeds {
  return {
    grants: [
      {
        topic: 'TableItems',
        actions: [action],
        on: table,
        why: 'Reads or writes items of the table.',
      },
    ],
  };
}

/**
 * The topic or the device that a call publishes to. A phone number has no ARN, so the guide allows
 * every resource.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html
 */
function publishResources(call: TaskCall): readonly Resource[] {
  if (call.members().includes('PhoneNumber')) return ['*'];
  return namedResources([...call.texts('TopicArn'), ...call.texts('TargetArn')], 'sns', '');
}

/** The buses of all entries; the account's default bus where an entry names none. */
function eventBuses(call: TaskCall): readonly ArnPattern[] {
  const buses = call.texts('Entries', '*', 'EventBusName');
  const entries = call.texts('Entries', '*');
  const unnamed = buses.length < entries.length ? [literalText('default')] : [];
  return namedResources([...buses, ...unnamed], 'events', 'event-bus/');
}

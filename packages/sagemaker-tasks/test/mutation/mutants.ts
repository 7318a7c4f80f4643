import {
  childPointer,
  type Json,
  type JsonObject,
  parseTaskResource,
} from '@sfn-sagemaker/asl-model';
import { requestShape, sageMakerOperation } from '../../src/index.ts';
import { isObject, type Keys, type Mutant, memberOf, replaced } from './mutant.ts';
import { parameterMutants } from './parameterMutants.ts';

/** Every mutant of every SageMaker call of a definition. */
export function mutants(definition: Json): Mutant[] {
  return calls(definition, []).flatMap((keys) => {
    const state = memberOf(definition, keys) as JsonObject;
    const changes = [
      ...resourceMutants(definition, keys, `${state.Resource}`),
      ...argumentMutants(definition, keys, state),
    ];
    const pointer = keys.reduce<string>(childPointer, '');
    return changes.map(([kind, mutated]) => ({
      title: `${kind} in ${pointer}`,
      definition: mutated,
      state: pointer,
    }));
  });
}

function calls(json: Json, keys: Keys): Keys[] {
  if (Array.isArray(json)) return json.flatMap((item, index) => calls(item, [...keys, index]));
  if (!isObject(json)) return [];
  if (json.Type === 'Task' && operationOf(json) !== undefined) return [keys];
  return Object.entries(json).flatMap(([key, value]) => calls(value, [...keys, key]));
}

function operationOf({ Resource }: JsonObject): string | undefined {
  const resource = typeof Resource === 'string' ? parseTaskResource(Resource) : undefined;
  return resource && sageMakerOperation(resource);
}

function resourceMutants(definition: Json, keys: Keys, resource: string): [string, Json][] {
  const plain = resource.replace(/\.\w+$/, '');
  const sync = /sagemaker:create(?:Training|Processing|Transform|HyperParameterTuning|Labeling)Job/;
  const optimized = !resource.includes('aws-sdk');
  const wrong = [
    `${plain}s`,
    plain.replace(/:(\w)(\w+)$/, (_, first, rest) => `:${first.toUpperCase()}${rest}`),
    plain.replace(/(\w)(\w)$/, '$2$1'),
    plain.replace('sagemaker', 'sagemkaer'),
    `${plain}.async`,
    `${plain}.sync:2`,
    ...(optimized ? [`${plain}.waitForTaskToken`] : []),
    ...(optimized && sync.test(plain) ? [] : [`${plain}.sync`]),
  ];
  return wrong.map((other) => [
    `resource ${other}`,
    replaced(definition, [...keys, 'Resource'], other),
  ]);
}

function argumentMutants(definition: Json, keys: Keys, state: JsonObject): [string, Json][] {
  const field = 'Arguments' in state ? 'Arguments' : 'Parameters';
  const shape = requestShape(operationOf(state) ?? '');
  const place = [...keys, field];
  if (!isObject(state[field])) return [];
  const jsonata = field === 'Arguments';
  return [
    ['no arguments', replaced(definition, place, undefined)],
    ...parameterMutants({ definition, keys: place, shape, jsonata }).map(
      ([kind, mutated]): [string, Json] => [kind, mutated],
    ),
  ];
}

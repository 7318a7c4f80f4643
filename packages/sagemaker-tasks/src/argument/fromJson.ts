import type { Json } from '@sfn-sagemaker/asl-model';
import type { Argument } from './argument.ts';

/** What a call passes at run time: everything is known. */
export function argumentFromJson(json: Json): Argument {
  if (json === null || typeof json !== 'object') return { kind: 'scalar', value: json };
  if (Array.isArray(json)) return { kind: 'array', items: json.map(argumentFromJson) };
  return {
    kind: 'object',
    members: Object.entries(json).map(([name, value]) => ({
      name,
      value: argumentFromJson(value),
    })),
  };
}

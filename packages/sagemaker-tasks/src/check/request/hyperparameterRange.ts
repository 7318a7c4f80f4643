import { shorten } from '@sfn-sagemaker/asl-model';
import { literalString, memberValue } from '../../argument/argument.ts';
import { refusal, words } from '../wording.ts';
import type { RequestFinding, RequestSite } from './requestRule.ts';

const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** Which values a scale can have. */
const scales: ReadonlyMap<string, (low: number, high: number) => boolean> = new Map([
  ['Logarithmic', (low) => low > 0],
  ['ReverseLogarithmic', (low, high) => low >= 0 && high < 1],
]);

/** Bounds are texts in the API: the model says nothing about what is in them. */
export function hyperparameterRange(site: RequestSite): RequestFinding | undefined {
  const [low, high] = ['MinValue', 'MaxValue'].map((name) =>
    literalString(memberValue(site.argument, name)),
  );
  const [least, most] = [low, high].map(Number);
  const wrong = [low, high].find((text) => text !== undefined && !number.test(text.trim()));
  if (wrong !== undefined) {
    return refused(site, {
      at: [wrong === low ? 'MinValue' : 'MaxValue'],
      what: `the bound "${shorten(wrong)}", which is no number`,
      help: 'Write a number in quotes.',
    });
  }
  if (low === undefined || high === undefined || least === undefined || most === undefined) {
    return undefined;
  }
  if (least > most) {
    return refused(site, {
      at: ['MinValue'],
      what: `a MinValue of ${low} above its MaxValue of ${high}`,
      help: `Write "MinValue": "${high}" and "MaxValue": "${low}".`,
    });
  }
  const scale = literalString(memberValue(site.argument, 'ScalingType')) ?? '';
  if (scales.get(scale)?.(least, most) ?? true) return undefined;
  const what = `the scale ${scale} with values from ${low} to ${high}, which it cannot have`;
  const help = 'Write "ScalingType": "Linear", or other bounds.';
  return refused(site, { at: ['ScalingType'], what, help });
}

function refused(
  { argument, state, prefix, call }: RequestSite,
  { what, ...found }: Omit<RequestFinding, 'message'> & { readonly what: string },
): RequestFinding {
  const name = literalString(memberValue(argument, 'Name'));
  const range = name === undefined ? prefix.slice(0, -1) : `the range of ${shorten(name)}`;
  return { message: words(`${state} gives ${range} ${what}.`, refusal(call)), ...found };
}

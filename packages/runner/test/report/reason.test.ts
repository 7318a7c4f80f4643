import { expect, it } from 'vitest';
import { reasonOf } from '../../src/report/reason.ts';

it.each([
  [null, null, undefined],
  ['States.Timeout', null, 'States.Timeout'],
  ['E', 'plain words', 'E: plain words'],
  ['E', '{"FailureReason":"no data","Tags":{}}', 'E: no data'],
  ['E', '{"errorMessage":"denied","errorType":"X"}', 'E: denied'],
  ['E', '{"__proto__":{"FailureReason":"x"}}', 'E: {"__proto__":{"FailureReason":"x"}}'],
  ['E', '{no JSON', 'E: {no JSON'],
  ['E', `Given '{"a":"${'x'.repeat(80)}"}': no field "a"`, `E: Given '{…}': no field "a"`],
  ['E', `Given '{"a":1}': no`, `E: Given '{"a":1}': no`],
  ['E', 'x'.repeat(60), `E: ${'x'.repeat(20)} … 20 characters left out … ${'x'.repeat(20)}`],
])('of %s and %s it says %s', (error, cause, reason) => {
  expect(reasonOf({ error, cause }, 40)).toBe(reason);
});

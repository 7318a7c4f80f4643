import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proseParts } from '../../src/report/prose.ts';

it.each([
  ['Write "RoleArn".', ['Write ', '<RoleArn>', '.']],
  ['Expected `,` or `}` here', ['Expected ', '<,>', ' or ', '<}>', ' here']],
  ['"A" goes to "B"', ['<A>', ' goes to ', '<B>']],
  ['an empty "" and one " mark', ['an empty "" and one " mark']],
  [`"${'x'.repeat(81)}"`, [`"${'x'.repeat(81)}"`]],
  ['', []],
])('%s', (message, expected) => {
  const parts = proseParts(message).map(({ kind, text }) => (kind === 'code' ? `<${text}>` : text));
  expect(parts).toEqual(expected);
});

it('holds nothing but the text of the message, in its order', () => {
  const text = fc.array(fc.constantFrom('"', '`', 'a', ' ', '\n'), { maxLength: 30 });
  const property = fc.property(text, (pieces) => {
    const message = pieces.join('');
    const said = proseParts(message)
      .map((part) => part.text)
      .join('');
    expect(said.replaceAll(/["`]/g, '')).toBe(message.replaceAll(/["`]/g, ''));
  });
  fc.assert(property);
});

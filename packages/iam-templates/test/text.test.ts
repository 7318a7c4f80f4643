import { beforeAll, describe, expect, it } from 'vitest';
import { jsonataText, loadJsonataText } from '../src/text/jsonataText.ts';
import { jsonPathText } from '../src/text/jsonPathText.ts';
import { textWithPlaceholders } from '../src/text/placeholders.ts';

const unknown = { pattern: '*' };

describe('what is known of a JSONPath expression', () => {
  it.each([
    ["States.Format('train-{}', $.id)", { pattern: 'train-*' }],
    ["States.Format('{}-{}-end', $.a, $.b)", { pattern: '*-*-end' }],
    ["States.Format('{}{}', $.a, $.b)", unknown],
    ["States.Format('all known')", { pattern: 'all known', literal: 'all known' }],
    ["States.Format('\\{it\\'s\\}-{}', $.a)", { pattern: "{it's}-*" }],
    ["  States.Format( 'spaced-{}', $.a)", { pattern: 'spaced-*' }],
    [`States.Format('train-\${Stage}-{}', $.id)`, { pattern: 'train-*-*' }],
    [`States.Format('\${Stage}-\\{{}$', $.id)`, { pattern: `*-{*\${$}` }],
    ["States.Format($.template, 'train-{}')", unknown],
    ["States.Format('never closed", unknown],
    ['$.name', unknown],
    ['$$.Execution.Name', unknown],
    ['', unknown],
  ])('%s', (expression, known) => {
    expect(jsonPathText(expression)).toEqual(known);
  });
});

describe('what is known of a JSONata expression', () => {
  beforeAll(loadJsonataText);

  it.each([
    [" 'train-' & $run ", { pattern: 'train-*' }],
    [" 'a-' & $x & '-b-' & 7 ", { pattern: 'a-*-b-7' }],
    [' "all" & \' known\' ', { pattern: 'all known', literal: 'all known' }],
    [" 'a' & $x & $y ", { pattern: 'a*' }],
    [" $replace('train-' & $x, /[^a-z'?]/, '') ", unknown],
    [" 'x-' & $replace($x, /[^a-z'?]/, '') ", { pattern: 'x-*' }],
    [" 'no-prefix-' & $x = 'no-prefix-1' ? 'left' : 'right' ", unknown],
    [" 'no-prefix-' & $x ~> $uppercase ", unknown],
    [" ('bound'; $x) ", unknown],
    [" ('train-' & $x) ", { pattern: 'train-*' }],
    [` 'train-\${Stage}-' & $x `, { pattern: 'train-*-*' }],
    [' () ', unknown],
    [" 'broken- & ", unknown],
    ['', unknown],
    [`${'('.repeat(200_000)}1${')'.repeat(200_000)}`, unknown],
  ])('%.60s', (expression, known) => {
    expect(jsonataText(expression)).toEqual(known);
  });
});

describe('what is known of a text with placeholders', () => {
  it.each([
    ['plain', { pattern: 'plain', literal: 'plain' }],
    [`train-\${Stage}`, { pattern: 'train-*' }],
    [`\${A}\${B}`, unknown],
    [`arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/x`, { pattern: 'arn:*:iam::*:role/x' }],
    ['*?$', { pattern: `\${*}\${?}\${$}`, literal: '*?$' }],
  ])('%s', (text, known) => {
    expect(textWithPlaceholders(text)).toEqual(known);
  });
});

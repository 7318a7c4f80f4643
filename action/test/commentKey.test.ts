import { describe, expect, it } from 'vitest';
import { commentKey } from '../src/commentKey.ts';
import { readInputs } from '../src/inputs.ts';

/** Uses of the action that may stand beside each other in one workflow, or in several. */
const uses: readonly (readonly [
  name: string,
  env: Readonly<Record<string, string>>,
  key: string,
])[] = [
  ['plain', {}, '.'],
  ['another folder', { 'INPUT_WORKING-DIRECTORY': 'ml' }, 'ml'],
  ['another project file', { INPUT_CONFIG: 'ml/other.yaml' }, '. ml/other.yaml'],
  ['other files', { INPUT_PATHS: 'a.asl.json\nb' }, '. a.asl.json b'],
  ['an environment', { INPUT_ENVIRONMENT: 'prod' }, '. @prod'],
  ['other stages', { INPUT_MODE: 'validate' }, '. (validate)'],
  [
    'all of it',
    {
      'INPUT_WORKING-DIRECTORY': 'ml',
      INPUT_PATHS: 'b',
      INPUT_ENVIRONMENT: 'prod',
      INPUT_MODE: 'policy',
    },
    'ml b @prod (policy)',
  ],
];

describe('the key of a comment', () => {
  it.each(uses)('of %s', (_, env, key) => {
    expect(commentKey(readInputs({ GITHUB_WORKSPACE: '/checkout', ...env }))).toBe(key);
  });

  it('is the same for jobs of a matrix that look at the same', () => {
    const [one, other] = ['error', 'never'].map((failOn) =>
      commentKey(readInputs({ GITHUB_WORKSPACE: `/${failOn}`, 'INPUT_FAIL-ON': failOn })),
    );
    expect(one).toBe(other);
  });
});

import { describe, expect, it } from 'vitest';
import { readInputs } from '../src/inputs.ts';

const workspace = { GITHUB_WORKSPACE: '/checkout' };

describe('inputs', () => {
  it('take the defaults of action.yml when empty', () => {
    expect(readInputs({ ...workspace, INPUT_MODE: '', INPUT_COMMENT: ' ' })).toEqual({
      mode: 'auto',
      paths: [],
      config: undefined,
      environment: undefined,
      checkout: '/checkout',
      workingDirectory: '/checkout',
      folder: '',
      failOn: 'error',
      comment: 'update',
      summary: true,
      token: undefined,
    });
  });

  it('are parsed into their types', () => {
    const inputs = readInputs({
      ...workspace,
      INPUT_MODE: 'simulate',
      INPUT_PATHS: ' a.asl.json \n\n b/ \n',
      INPUT_CONFIG: 'pipelines.yaml',
      'INPUT_WORKING-DIRECTORY': './ml//train/',
      'INPUT_FAIL-ON': 'never',
      INPUT_SUMMARY: 'false',
      'INPUT_GITHUB-TOKEN': 't',
    });
    expect(inputs).toMatchObject({
      mode: 'simulate',
      paths: ['a.asl.json', 'b/'],
      config: 'pipelines.yaml',
      workingDirectory: '/checkout/ml/train',
      folder: 'ml/train',
      failOn: 'never',
      summary: false,
      token: 't',
    });
  });

  it.each([
    [
      { INPUT_MODE: 'deploy' },
      'The input `mode` is `deploy`; it can be: auto, validate, simulate, policy.',
    ],
    [{ INPUT_COMMENT: 'yes' }, 'The input `comment` is `yes`; it can be: update, new, off.'],
    [
      { 'INPUT_FAIL-ON': 'errors' },
      'The input `fail-on` is `errors`; it can be: error, warning, info, never.',
    ],
    [{ INPUT_SUMMARY: 'TRUE' }, 'The input `summary` is `TRUE`; it can be: true, false.'],
    [
      { INPUT_FAIL_ON: 'error' },
      'Unknown input `fail_on`. The inputs are: mode, paths, config, environment,',
    ],
    [
      { 'INPUT_WORKING-DIRECTORY': '../other' },
      'The input `working-directory` leads out of the checkout, to /other. Give a folder inside it',
    ],
  ])('%j is refused with what is allowed', (env, message) => {
    expect(() => readInputs({ ...workspace, ...env })).toThrow(message);
  });
});

import { describe, expect, it } from 'vitest';
import { eventWarning, modes, stagesFor } from '../src/stages.ts';

describe('stages', () => {
  it.each([
    ['auto', 'pull_request', ['validate', 'simulate', 'policy']],
    ['auto', 'workflow_dispatch', ['validate', 'simulate', 'policy']],
    ['validate', 'push', ['validate']],
    ['simulate', 'pull_request', ['validate', 'simulate']],
    ['policy', 'release', ['validate', 'policy']],
  ] as const)('of mode %s on %s are %j', (mode, name, stages) => {
    expect(stagesFor(mode, { name })).toEqual({ stages });
  });

  it.each(['push', 'release'])(
    'of mode auto on %s say that nothing is deployed, and how it is',
    (name) => {
      expect(stagesFor('auto', { name }).skipped).toMatch(
        /^Nothing was deployed: .*configure-aws-credentials.*`npx sfn-sagemaker deploy`/,
      );
    },
  );

  it('begin with the check in every mode', () => {
    for (const mode of modes) expect(stagesFor(mode, { name: 'push' }).stages[0]).toBe('validate');
  });
});

describe('a warning', () => {
  it('is given for pull_request_target, which looks at the wrong commit or trusts the wrong people', () => {
    expect(eventWarning({ name: 'pull_request_target' })).toMatch(
      /takes the base branch.*Use pull_request/,
    );
  });

  it.each(['pull_request', 'push', 'merge_group', 'schedule', 'constructor'])(
    'is not given for %s',
    (name) => {
      expect(eventWarning({ name })).toBeUndefined();
    },
  );
});

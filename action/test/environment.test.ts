import { describe, expect, it } from 'vitest';
import { chooseEnvironment } from '../src/environment.ts';

const staging = { name: 'staging', on: 'push', substitutions: { Bucket: 's' } } as const;
const production = { name: 'production', on: 'release', substitutions: {} } as const;
const environments = [production, staging];

describe('environment', () => {
  it.each([
    ['push', staging],
    ['pull_request', staging],
    ['release', production],
    ['workflow_dispatch', undefined],
    ['schedule', undefined],
    ['constructor', undefined],
  ])('of %s is that of its `on`', (event, environment) => {
    expect(chooseEnvironment(environments, { name: undefined, event })).toBe(environment);
  });

  it('asked for by name is taken on any event', () => {
    expect(chooseEnvironment(environments, { name: 'production', event: 'push' })).toBe(production);
  });

  it('that does not exist is refused with those that do', () => {
    const choose = () => chooseEnvironment(environments, { name: 'prod', event: 'push' });
    expect(choose).toThrow(
      'The input `environment` is `prod`; the project file has: production, staging.',
    );
  });

  it('asked for without a project file says so', () => {
    const choose = () => chooseEnvironment([], { name: 'prod', event: 'push' });
    expect(choose).toThrow('there is no project file with environments');
  });
});

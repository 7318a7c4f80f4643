import { describe, expect, it } from 'vitest';
import { hasCredentials } from '../../src/aws/credentials.ts';
import { memoryShell } from '../memoryShell.ts';

function found(env: Record<string, string>, files: Record<string, string> = {}): Promise<boolean> {
  return hasCredentials({ ...memoryShell(files), env: { HOME: '/work/home', ...env } });
}

describe('hasCredentials', () => {
  it.each([
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  ])('sees %s', async (name) => {
    expect(await found({ [name]: 'x' })).toBe(true);
    expect(await found({ [name]: '' })).toBe(false);
  });

  it.each([
    ['credentials', '[default]\naws_access_key_id = AKIA\n'],
    ['config', '[profile x]\nsso_session = y\n'],
    ['config', '[default]\n  role_arn=arn:aws:iam::1:role/x\n'],
    ['config', '[default]\ncredential_process = x\n'],
  ])('sees the file ~/.aws/%s with %j', async (name, text) => {
    expect(await found({}, { [`home/.aws/${name}`]: text })).toBe(true);
  });

  it('sees a file that a variable names', async () => {
    const files = { 'other/file': '[default]\naws_access_key_id = AKIA\n' };
    expect(await found({ AWS_SHARED_CREDENTIALS_FILE: '/work/other/file' }, files)).toBe(true);
  });

  it('does not take a region for credentials', async () => {
    expect(await found({ AWS_REGION: 'us-east-1' })).toBe(false);
    expect(await found({}, { 'home/.aws/config': '[default]\nregion = us-east-1\n' })).toBe(false);
  });
});

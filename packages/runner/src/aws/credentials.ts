import { join } from 'node:path';
import type { Shell } from '../shell.ts';

/** Each leads the SDK's default chain to credentials. https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html */
const variables = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

/** Settings of the shared files that give credentials; a region alone does not. */
const settings =
  /^\s*(?:aws_access_key_id|credential_process|sso_session|sso_start_url|role_arn|login_session)\s*=/m;

/**
 * Whether AWS credentials are configured, as far as environment and files tell: no call is made, so that a laptop
 * without any does not wait for an instance's metadata service.
 */
export async function hasCredentials(shell: Shell): Promise<boolean> {
  const { env } = shell;
  if (variables.some((name) => (env[name] ?? '') !== '')) return true;
  const home = env.HOME ?? env.USERPROFILE ?? '';
  const files = [
    env.AWS_SHARED_CREDENTIALS_FILE ?? join(home, '.aws', 'credentials'),
    env.AWS_CONFIG_FILE ?? join(home, '.aws', 'config'),
  ];
  for (const file of files) {
    if (await givesCredentials(shell, file)) return true;
  }
  return false;
}

async function givesCredentials(shell: Shell, file: string): Promise<boolean> {
  if ((await shell.kind(file)) !== 'file') return false;
  return settings.test(new TextDecoder().decode(await shell.readFile(file)));
}

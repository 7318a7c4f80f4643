import type { EngineReport } from './model.ts';

/**
 * What the stages worked on, in a few words for a verdict: nobody must take the embedded engine for
 * AWS.
 *
 * @example
 * engineName({ kind: 'local', account: '123456789012', region: 'us-east-1' });
 * // 'embedded engine, not AWS'
 */
export function engineName({ kind, endpoint }: EngineReport): string {
  if (kind === 'local') return 'embedded engine, not AWS';
  return endpoint === undefined ? 'AWS' : `endpoint ${endpoint}`;
}

/** Where on AWS it was; undefined for the embedded engine, which is nowhere. */
export function enginePlace({ kind, account, region }: EngineReport): string | undefined {
  return kind === 'local' ? undefined : `account ${account}, region ${region}`;
}

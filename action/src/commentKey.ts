import type { Inputs } from './inputs.ts';

/**
 * Uses of the action on different files, for different environments or with different stages keep a
 * comment each; those that look at the same, such as the jobs of a matrix of machines, share one.
 */
export function commentKey(
  inputs: Pick<Inputs, 'folder' | 'config' | 'environment' | 'paths' | 'mode'>,
): string {
  const { folder, config, environment, paths, mode } = inputs;
  const only = mode === 'auto' ? undefined : `(${mode})`;
  const suffix = environment ? `@${environment}` : undefined;
  return [folder || '.', config, ...paths, suffix, only].filter(Boolean).join(' ');
}

import type { Inputs } from './inputs.ts';

/**
 * Two uses of the action on different files, or for different environments, keep a comment each.
 */
export function commentKey(
  inputs: Pick<Inputs, 'folder' | 'config' | 'environment' | 'paths'>,
): string {
  const { folder, config, environment, paths } = inputs;
  const suffix = environment ? `@${environment}` : undefined;
  return [folder || '.', config, ...paths, suffix].filter(Boolean).join(' ');
}

import { hasPlaceholder, type Json, toJson, type UnknownNode } from '@sfn-sagemaker/asl-model';
import { StageFailure } from '../../port/stageFailure.ts';
import { substitute } from '../../stages/substitute.ts';
import type { StageContext } from './stageContext.ts';

/**
 * The definition as it is sent, with the environment's values filled in.
 *
 * @throws {@link StageFailure} when a value in it is one that only another deployment tool knows
 */
export function deployedDefinition({ workflow, environment }: StageContext): Json {
  const { path, workflow: read } = workflow;
  const { document } = read;
  if (document.root === undefined) return null;
  const values = environment?.substitutions ?? {};
  const unknown = (node: UnknownNode): Json => {
    const filled = substitute(node.source, values);
    if (filled !== node.source) return filled;
    const { line, column } = document.range(node).start;
    throw new StageFailure(`${path}:${line}:${column}: ${node.source} has no value.`, {
      why: 'Only the tool that the definition was written for can fill it in.',
      help: 'Deploy with that tool, or write a placeholder that `substitutions` of --env has a value for.',
    });
  };
  return substitute(toJson(document.root, { unknown }), values);
}

/** The strings of a definition with a placeholder that nothing filled: they are sent as they are. */
export function unfilled(definition: Json): string[] {
  if (typeof definition === 'string') return hasPlaceholder(definition) ? [definition] : [];
  if (definition === null || typeof definition !== 'object') return [];
  return Object.values(definition).flatMap(unfilled);
}

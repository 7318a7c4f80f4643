import type { GraphEdge, StateSite } from '@sfn-sagemaker/asl-model';
import { fieldOf, stringOf } from '@sfn-sagemaker/asl-model';
import { plural } from '../../counts.ts';
import { cut, lines, nameSize, noteSize, textWidth } from './boxText.ts';

/** What stands in the box of a state, and the room that it takes. */
export interface StateText {
  readonly names: readonly string[];
  /** Type and resource, then ways that are not drawn. */
  readonly notes: readonly string[];
  readonly width: number;
  readonly height: number;
}

const longestName = 24;
const longestNote = 26;
const mostReferences = 3;
const padding = { x: 28, y: 14 };
const lineHeight = { name: 17, note: 14 };

export function stateText(state: StateSite, references: readonly GraphEdge[]): StateText {
  const names = lines(state.name, longestName);
  const rest = references.length - mostReferences;
  const notes = [
    cut(stateNote(state), longestNote),
    ...references.slice(0, mostReferences).map((edge) => cut(referenceText(edge), longestNote)),
    ...(rest > 0 ? [`and ${plural(rest, 'more way')}`] : []),
  ].filter((note) => note !== '');
  const widths = [
    ...names.map((name) => textWidth(name, nameSize)),
    ...notes.map((note) => textWidth(note, noteSize)),
  ];
  return {
    ...{ names, notes, width: Math.max(...widths) + padding.x },
    height: names.length * lineHeight.name + notes.length * lineHeight.note + padding.y,
  };
}

/** Baselines of the lines, from the upper edge of the box. */
export function baselines({ names, notes }: StateText): {
  readonly names: number[];
  readonly notes: number[];
} {
  const top = padding.y / 2;
  const below = top + names.length * lineHeight.name;
  return {
    names: names.map((_, index) => top + (index + 1) * lineHeight.name - 4),
    notes: notes.map((_, index) => below + (index + 1) * lineHeight.note - 3),
  };
}

/** `createTrainingJob.sync` says more than `Task`; the service is in the section of the state. */
function stateNote({ type = '', node }: StateSite): string {
  const resource = stringOf(fieldOf(node, 'Resource'));
  return resource === undefined ? type : shortResource(resource).replace(/^.*:/, '');
}

/** An ARN without what all ARNs of integrations share. */
export function shortResource(resource: string): string {
  return resource.replace(/^arn:[\w-]+:states:[\w-]*:[\w-]*:/, '');
}

/** `catch States.ALL → Notify` */
function referenceText({ kind, label, to }: GraphEdge): string {
  return `${kind === 'catch' ? 'catch' : label} → ${to.name}`;
}

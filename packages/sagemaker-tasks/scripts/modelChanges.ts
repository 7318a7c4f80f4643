import type { Shape } from '../src/api/shape.ts';

/** Both parts of the model, as they are committed. */
export interface WholeModel {
  readonly source: string;
  readonly operations: Readonly<Record<string, object>>;
  readonly shapes: Readonly<Record<string, string>>;
}

/** Longer lists of changes are cut: who wants them all reads the diff. */
const mostShapes = 80;
const mostNames = 20;

/** What changed from one model to the next, in Markdown, for the text of a pull request. */
export function modelChanges(before: WholeModel, after: WholeModel): string {
  const operations = nameChanges(Object.keys(before.operations), Object.keys(after.operations));
  const shapes = shapeChanges(before, after);
  const cut = shapes.length - mostShapes;
  const lines = [
    `The model of the SageMaker API, from ${before.source} to ${after.source}.`,
    '',
    '## Operations',
    '',
    ...(operations.length > 0 ? operations.map((change) => `- ${change}`) : ['No change.']),
    '',
    '## Shapes',
    '',
    ...(shapes.length > 0 ? shapes.slice(0, mostShapes) : ['No change.']),
    ...(cut > 0 ? [`- and ${cut} more`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Shapes that only an operation that comes or goes names are not listed one by one. */
function shapeChanges(before: WholeModel, after: WholeModel): string[] {
  return Object.keys(after.shapes).flatMap((name) => {
    const [old, now] = [shapeOf(before, name), shapeOf(after, name)];
    if (old === undefined || now === undefined) return [];
    const changes = old.type === now.type ? memberChanges(old, now) : [`is ${now.type} now`];
    return changes.length === 0 ? [] : [`- \`${name}\`: ${changes.join('; ')}`];
  });
}

function shapeOf({ shapes }: WholeModel, name: string): Shape | undefined {
  return Object.hasOwn(shapes, name) ? JSON.parse(shapes[name] ?? '') : undefined;
}

function memberChanges(old: Shape, now: Shape): string[] {
  const changes: string[] = [];
  if (old.type === 'structure' && now.type === 'structure') {
    changes.push(
      ...titled('members', nameChanges(Object.keys(old.members), Object.keys(now.members))),
      ...titled('required', nameChanges(old.required ?? [], now.required ?? [])),
      ...valueChanges(old.members, now.members),
    );
  }
  if (old.type === 'string' && now.type === 'string') {
    changes.push(...titled('values', nameChanges(old.enum ?? [], now.enum ?? [])));
  }
  return [...changes, ...limitChanges(old, now)];
}

/** Members that hold another shape than before. */
function valueChanges(
  old: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): string[] {
  return Object.keys(now).flatMap((name) => {
    const kept = Object.hasOwn(old, name) && old[name] !== now[name];
    return kept ? [`\`${name}\` holds \`${now[name]}\` instead of \`${old[name]}\``] : [];
  });
}

function limitChanges(old: Shape, now: Shape): string[] {
  const before: Readonly<Record<string, unknown>> = { ...old };
  const after: Readonly<Record<string, unknown>> = { ...now };
  return ['min', 'max', 'pattern', 'union'].flatMap((limit) =>
    before[limit] === after[limit]
      ? []
      : [`${limit} ${limitText(before[limit])} → ${limitText(after[limit])}`],
  );
}

function limitText(limit: unknown): string {
  return limit === undefined ? 'none' : `\`${String(limit).replaceAll('`', "'")}\``;
}

function nameChanges(old: readonly string[], now: readonly string[]): string[] {
  const added = now.filter((name) => !old.includes(name));
  const removed = old.filter((name) => !now.includes(name));
  return [
    ...(added.length > 0 ? [`added ${listed(added)}`] : []),
    ...(removed.length > 0 ? [`**removed** ${listed(removed)}`] : []),
  ];
}

function titled(title: string, changes: readonly string[]): string[] {
  return changes.length === 0 ? [] : [`${title} ${changes.join(', ')}`];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

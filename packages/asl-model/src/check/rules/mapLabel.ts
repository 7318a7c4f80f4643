import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { shorten } from '../../syntax/shorten.ts';
import { propertyOf, stringOf } from '../../syntax/tree.ts';
import type { Finding, Rule } from '../rule.ts';

/** @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html} */
const longestLabel = 40;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the service refuses
const forbidden = /[\s?*<>{}[\]:;,\\|^~$#%&`"\u0000-\u001f\u007f-\u009f]/;

export const mapLabel: Rule = {
  code: 'ASL150',
  name: 'asl/map-label',
  severity: 'error',
  title: `A label of a Map state is unique, plain and has 1 to ${longestLabel} characters`,
  aws: 'INVALID_LABEL_NAME',
  check(workflow, report) {
    const seen = new Set<string>();
    for (const { name, node, type, pointer } of workflow.states) {
      const property = type === 'Map' ? propertyOf(node, 'Label') : undefined;
      const label = stringOf(property?.value);
      if (!property || label === undefined || hasPlaceholder(label)) continue;
      const problem = problemOf(label);
      const place = { pointer: `${pointer}/Label`, span: property.value };
      if (problem) {
        report(place, {
          message: `The label of state "${shorten(name)}" ${problem}.`,
          help: 'Use letters, digits, `-` and `_`.',
        });
      } else if (seen.has(label)) report(place, duplicate(name, label));
      seen.add(label);
    }
  },
};

function duplicate(state: string, label: string): Finding {
  return {
    aws: 'DUPLICATE_LABEL_NAME',
    message:
      `The label of state "${shorten(state)}" is "${label}", which another Map state has too: ` +
      `Step Functions says "Duplicate Label name: ${label}".`,
    help: `Give it a label of its own, such as "${label.slice(0, longestLabel - 2)}-2".`,
  };
}

function problemOf(label: string): string | undefined {
  if (label === '')
    return 'is empty: Step Functions refuses it, as it becomes part of the name of a map run';
  if (label.length > longestLabel)
    return `has ${label.length} characters: Step Functions takes at most ${longestLabel}`;
  const [character] = forbidden.exec(label) ?? [];
  if (character) return `has the character ${JSON.stringify(character)}: Step Functions refuses it`;
  return undefined;
}

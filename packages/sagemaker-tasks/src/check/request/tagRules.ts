import { shorten } from '@sfn-sagemaker/asl-model';
import { type Argument, literalString, memberValue } from '../../argument/argument.ts';
import { refusal, words } from '../wording.ts';
import {
  anyRequest,
  type RequestFinding,
  type RequestRule,
  type RequestSite,
} from './requestRule.ts';

/** Tags of whatever is created. */
export const tagRules: readonly RequestRule[] = [
  {
    code: 'SM230',
    name: 'sagemaker/repeated-tag',
    severity: 'error',
    title: 'A tag is given once',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Tag.html',
    shapes: [anyRequest],
    check: repeatedTag,
  },
];

function repeatedTag({ argument, state, call }: RequestSite): RequestFinding | undefined {
  const tags = memberValue(argument, 'Tags');
  if (tags?.kind !== 'array') return undefined;
  const keys = tags.items.map(tagKey);
  const second = keys.findIndex((key, index) => key !== undefined && keys.indexOf(key) < index);
  const repeated = keys[second];
  if (repeated === undefined) return undefined;
  return {
    message: words(
      `${state} passes the tag "${shorten(repeated)}" twice in Tags;`,
      `keys are unique per resource. ${refusal(call)}`,
    ),
    help: `Keep one tag with the key "${shorten(repeated)}".`,
    at: ['Tags', second],
  };
}

function tagKey(tag: Argument): string | undefined {
  return tag.kind === 'object' ? literalString(memberValue(tag, 'Key')) : undefined;
}

import { type ArnPattern, parseArn } from '../policy/arn.ts';
import { type KnownText, unknownText } from '../text/knownText.ts';

/**
 * The resources that texts name, each by its name or its ARN; every one of the type where none is
 * given.
 */
export function namedResources(
  texts: readonly KnownText[],
  service: string,
  type: string,
): readonly ArnPattern[] {
  return atLeastUnknown(texts).map(
    ({ pattern }) => parseArn(pattern) ?? { service, resource: `${type}${pattern}` },
  );
}

/** What a call must name: not known where it is not written. */
export function atLeastUnknown(texts: readonly KnownText[]): readonly KnownText[] {
  return texts.length === 0 ? [unknownText] : texts;
}

/** The same resources, with every revision where the name leaves it open. */
export function anyRevision(resources: readonly ArnPattern[]): readonly ArnPattern[] {
  return resources.flatMap((each) =>
    /[*:]/.test(each.resource) ? [each] : [each, { ...each, resource: `${each.resource}:*` }],
  );
}

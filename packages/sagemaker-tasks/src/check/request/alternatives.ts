import { memberValue } from '../../argument/argument.ts';
import { listText, refusal, words } from '../wording.ts';
import type { RequestFinding, RequestSite } from './requestRule.ts';

/** Which of some members are given. */
export function given({ argument }: RequestSite, names: readonly string[]): string[] {
  return names.filter((name) => memberValue(argument, name) !== undefined);
}

/** Members of which one must be given, and one only. */
export function exactlyOne(
  site: RequestSite,
  ...names: readonly string[]
): RequestFinding | undefined {
  return atLeastOne(site, ...names) ?? atMostOne(site, ...names);
}

export function atLeastOne(
  site: RequestSite,
  ...names: readonly string[]
): RequestFinding | undefined {
  if (given(site, names).length > 0) return undefined;
  const { state, prefix, call } = site;
  const where = prefix === '' ? '' : `${prefix.slice(0, -1)} with `;
  return {
    message: words(
      `${state} passes ${where}neither ${names.join(' nor ')};`,
      `${call.operation} needs one of them.`,
      refusal(call),
    ),
    help: `Add ${names.join(' or ')}.`,
  };
}

export function atMostOne(
  site: RequestSite,
  ...names: readonly string[]
): RequestFinding | undefined {
  const found = given(site, names);
  if (found.length < 2) return undefined;
  const { state, prefix, call } = site;
  const where = prefix === '' ? '' : `${prefix.slice(0, -1)} with `;
  const passed = `${where}${found.join(' and ')}`;
  return {
    message: words(`${state} passes ${passed}; ${call.operation} takes only one.`, refusal(call)),
    help: `Remove all but one of ${listText(found)}.`,
    at: found.slice(-1),
  };
}

/** A member that others exclude. */
export function excludes(
  site: RequestSite,
  member: string,
  others: readonly string[],
): RequestFinding | undefined {
  if (given(site, [member]).length === 0) return undefined;
  const found = given(site, others);
  if (found.length === 0) return undefined;
  const { state, prefix, call } = site;
  return {
    message: words(
      `${state} passes ${prefix}${member} together with ${found.join(' and ')};`,
      `they exclude each other in ${call.operation}. ${refusal(call)}`,
    ),
    help: `Remove ${member}, or ${found.join(' and ')}.`,
    at: [member],
  };
}

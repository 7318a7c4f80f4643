import { childrenOf, type TreeNode, taskSites, type Workflow } from '@sfn-sagemaker/asl-model';
import type { Location } from './arn.ts';

/** Where the state machine runs, as far as it is known. */
export interface PolicyEnvironment {
  readonly partition?: string;
  readonly region?: string;
  readonly account?: string;
  /** The workflow's own unless said. */
  readonly stateMachineName?: string;
}

/** Where the policy is for, and what had to be assumed. */
export interface ResolvedEnvironment {
  readonly location: Location;
  readonly notes: readonly string[];
}

/**
 * Completes the environment from the ARNs in the workflow: its tasks' partition, and the account
 * and region where all of them agree. What stays open is `*`, and a note says so.
 */
export function resolveEnvironment(
  workflow: Workflow,
  given: PolicyEnvironment,
): ResolvedEnvironment {
  const arns = taskSites(workflow).flatMap((site) =>
    site.arguments ? arnsIn(site.arguments) : [],
  );
  const texts = taskSites(workflow).flatMap(({ resource }) => (resource ? [resource.text] : []));
  const all = [...texts, ...arns].map((arn) => arn.split(':'));
  const account = choose('account', given.account, partsOf(all, 4));
  const region = choose('region', given.region, partsOf(all, 3));
  const [partition = 'aws'] = partsOf(all, 1);
  return {
    location: {
      partition: given.partition ?? partition,
      region: region.value,
      account: account.value,
    },
    notes: [account, region].flatMap(({ note }) => note ?? []),
  };
}

/** The environment as given; what stays open is `*`, and a note says so. */
export function unknownParts(given: PolicyEnvironment): ResolvedEnvironment {
  const account = choose('account', given.account, []);
  const region = choose('region', given.region, []);
  return {
    location: {
      partition: given.partition ?? 'aws',
      region: region.value,
      account: account.value,
    },
    notes: [account, region].flatMap(({ note }) => note ?? []),
  };
}

/** What a part of an ARN can be; anything else is a placeholder or no ARN. */
const partPatterns: Readonly<Record<number, RegExp>> = {
  1: /^aws(-[a-z]+)*$/,
  3: /^[a-z]{2}(-[a-z]+)+-\d$/,
  4: /^\d{12}$/,
};

function partsOf(arns: readonly (readonly string[])[], index: number): readonly string[] {
  const parts = arns
    .map((arn) => arn[index] ?? '')
    .filter((part) => partPatterns[index]?.test(part));
  return [...new Set(parts)].toSorted();
}

function arnsIn(node: TreeNode): string[] {
  if (node.kind === 'scalar')
    return typeof node.value === 'string' && node.value.startsWith('arn:') ? [node.value] : [];
  return [...childrenOf(node)].flatMap(([, child]) => arnsIn(child));
}

interface Choice {
  readonly value: string;
  readonly note?: string;
}

function choose(name: string, given: string | undefined, found: readonly string[]): Choice {
  if (given !== undefined) return { value: given };
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) {
    return {
      value: '*',
      note: `The ${name} is not known: pass --${name} to narrow the policy to it.`,
    };
  }
  return {
    value: only,
    note:
      `The ${name} ${only} is the one in the workflow's ARNs: pass --${name} if it runs ` +
      'elsewhere.',
  };
}

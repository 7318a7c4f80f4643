import type { Environment } from '../../project/project.ts';
import type { Placement } from '../../stages/placement.ts';
import type { OptionValues } from '../command.ts';
import { textOption } from '../command.ts';

/**
 * Account, region and partition: the option, or else what the environment says; the partition of a
 * region outside of the usual one goes without saying.
 */
export function placement(options: OptionValues, environment: Environment | undefined): Placement {
  const account = textOption(options, 'account');
  const region = textOption(options, 'region') ?? environment?.region;
  const partition = textOption(options, 'partition') ?? (region && partitionOf(region));
  return {
    ...(account !== undefined && { account }),
    ...(region !== undefined && { region }),
    ...(partition && { partition }),
  };
}

/** The partitions beside `aws`, by the beginning of their regions, as the AWS SDKs know them. */
const partitions = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc'],
] as const;

function partitionOf(region: string): string | undefined {
  return partitions.find(([beginning]) => region.startsWith(beginning))?.[1];
}

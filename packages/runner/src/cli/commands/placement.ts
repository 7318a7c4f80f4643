import type { Environment } from '../../project/project.ts';
import { UsageError } from '../../shell.ts';
import type { Placement } from '../../stages/placement.ts';
import type { OptionValues } from '../command.ts';
import { textOption } from '../command.ts';

/** Account, region and partition: the option, or else what the environment says. */
export function placement(options: OptionValues, environment: Environment | undefined): Placement {
  const account = textOption(options, 'account');
  const region = textOption(options, 'region') ?? environment?.region;
  const partition = textOption(options, 'partition');
  if (account !== undefined && !/^\d{12}$/.test(account)) {
    throw new UsageError(`--account ${account}: an AWS account id has 12 digits.`);
  }
  return {
    ...(account !== undefined && { account }),
    ...(region !== undefined && { region }),
    ...(partition !== undefined && { partition }),
  };
}

import { UsageError } from '../shell.ts';
import type { CommandOption } from './command.ts';

/**
 * Reads one value of an option from the command line; `before` is what the same option had already.
 *
 * @throws UsageError when it is empty, none of the choices or of another form
 */
export function optionValue(
  { flags, choices, form, repeatable }: CommandOption,
  value: string,
  before: string | undefined,
): string {
  const [option = flags] = flags.split(' ');
  // Of a variable that is not set, for example: what was meant to be said would be passed over.
  if (value.trim() === '') {
    throw new UsageError(`${option} is empty: give a value, or leave the option out.`);
  }
  if (choices && !choices.includes(value)) {
    throw new UsageError(`${option} ${value}: write one of ${choices.join(', ')}.`);
  }
  if (form && !form.allows(value)) {
    throw new UsageError(`${option} ${value}: write ${form.allowed} (${form.source}).`);
  }
  return repeatable && before !== undefined ? `${before}\n${value}` : value;
}

import type * as Sdk from '@aws-sdk/client-sfn';
import { qualifiedArn } from '../../plan/names.ts';
import type { StepFunctionsPort } from '../../port/stepFunctions.ts';
import { parseQualifiedArn } from './localArn.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import type { LocalState, StoredAlias, StoredStateMachine } from './localState.ts';
import { requireAlias, requireStateMachine, requireVersion } from './lookup.ts';

type Operations = Pick<
  StepFunctionsPort,
  'createStateMachineAlias' | 'updateStateMachineAlias' | 'describeStateMachineAlias'
>;

type Routing = StoredAlias['routing'];

/** Aliases of state machines. */
export function aliasOperations(context: LocalContext): Operations {
  return {
    createStateMachineAlias: (input) => create(context, input),
    updateStateMachineAlias: (input) => update(context, input),
    describeStateMachineAlias: (input) => describe(context, input),
  };
}

async function create(
  { store, clock }: LocalContext,
  input: Sdk.CreateStateMachineAliasInput,
): Promise<Sdk.CreateStateMachineAliasOutput> {
  const name = requireAliasName(input.name);
  return store.update((state) => {
    const { machine, routing } = requireRouting(state, input.routingConfiguration);
    const now = clock.now();
    const existing = machine.aliases.find((alias) => alias.name === name);
    if (existing !== undefined && JSON.stringify(existing.routing) !== JSON.stringify(routing)) {
      throw new LocalError('ConflictException', `The alias '${name}' exists with another routing`);
    }
    const alias = existing ?? { name, creationDate: now, updateDate: now, routing };
    if (existing === undefined) machine.aliases.push(alias);
    return {
      stateMachineAliasArn: qualifiedArn(machine.arn, name),
      creationDate: new Date(alias.creationDate),
    };
  });
}

async function update(
  { store, clock }: LocalContext,
  input: Sdk.UpdateStateMachineAliasInput,
): Promise<Sdk.UpdateStateMachineAliasOutput> {
  return store.update((state) => {
    const { machine, alias } = requireAlias(state, input.stateMachineAliasArn);
    if (input.routingConfiguration !== undefined) {
      const next = requireRouting(state, input.routingConfiguration);
      if (next.machine !== machine) throw invalid('The versions belong to another state machine');
      alias.routing = next.routing;
    }
    alias.updateDate = clock.now();
    return { updateDate: new Date(alias.updateDate) };
  });
}

async function describe(
  { store }: LocalContext,
  input: Sdk.DescribeStateMachineAliasInput,
): Promise<Sdk.DescribeStateMachineAliasOutput> {
  const { machine, alias } = requireAlias(await store.read(), input.stateMachineAliasArn);
  return {
    stateMachineAliasArn: qualifiedArn(machine.arn, alias.name),
    name: alias.name,
    routingConfiguration: alias.routing.map((route) => ({ ...route })),
    creationDate: new Date(alias.creationDate),
    updateDate: new Date(alias.updateDate),
  };
}

/** One or two versions of one state machine that exist, with weights that add up to 100. */
function requireRouting(
  state: LocalState,
  items: readonly Sdk.RoutingConfigurationListItem[] | undefined,
): { machine: StoredStateMachine; routing: Routing } {
  const routing = (items ?? []).map(({ stateMachineVersionArn = '', weight = 0 }) => {
    const { stateMachineArn } = parseQualifiedArn(stateMachineVersionArn);
    requireVersion(requireStateMachine(state, stateMachineArn), stateMachineVersionArn);
    return { stateMachineVersionArn, weight };
  });
  const arns = routing.map(
    (route) => parseQualifiedArn(route.stateMachineVersionArn).stateMachineArn,
  );
  const total = routing.reduce((sum, { weight }) => sum + weight, 0);
  if (routing.length > 2 || total !== 100 || new Set(arns).size !== 1) {
    throw invalid(
      'A routing has one or two versions of one state machine, and weights of 100 in all',
    );
  }
  return { machine: requireStateMachine(state, arns[0] ?? ''), routing };
}

/** Letters, digits, `-`, `_` and `.`, at most 80, and not only digits: that would be a version. */
function requireAliasName(name: string | undefined): string {
  if (name !== undefined && /^(?!\d+$)[\w.-]{1,80}$/.test(name)) return name;
  throw invalid(`'${name}' is no name for an alias`);
}

function invalid(message: string): LocalError {
  return new LocalError('ValidationException', message);
}

import { createHash } from 'node:crypto';
import type * as Sdk from '@aws-sdk/client-sfn';
import { qualifiedArn, stateMachineArn } from '../../plan/names.ts';
import type { StepFunctionsPort } from '../../port/stepFunctions.ts';
import { requireValidDefinition } from './definitionCheck.ts';
import { parseQualifiedArn, requireName } from './localArn.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import type { StoredRevision, StoredStateMachine } from './localState.ts';
import { requireStateMachine, requireVersion } from './lookup.ts';
import { pageOf } from './page.ts';

type Operations = Pick<
  StepFunctionsPort,
  'createStateMachine' | 'updateStateMachine' | 'describeStateMachine' | 'listStateMachineVersions'
>;

/** State machines and their versions. */
export function stateMachineOperations(context: LocalContext): Operations {
  return {
    createStateMachine: (input) => create(context, input),
    updateStateMachine: (input) => update(context, input),
    describeStateMachine: (input) => describe(context, input),
    listStateMachineVersions: (input) => listVersions(context, input),
  };
}

async function create(
  { store, clock, location, check }: LocalContext,
  input: Sdk.CreateStateMachineInput,
): Promise<Sdk.CreateStateMachineOutput> {
  const name = requireName(input.name);
  const definition = input.definition ?? '';
  await requireValidDefinition(definition, check);
  const arn = stateMachineArn(location, name);
  const type = input.type ?? 'STANDARD';
  return store.update((state) => {
    const existing = state.stateMachines.find((candidate) => candidate.arn === arn);
    const machine = existing ?? {
      ...{ arn, name, type, creationDate: clock.now() },
      revision: { definition, roleArn: input.roleArn ?? '' },
      ...{ versions: [], aliases: [] },
    };
    if (existing === undefined) state.stateMachines.push(machine);
    // The same request again is no error; another role makes no difference to that, as on AWS.
    else if (existing.revision.definition !== definition || existing.type !== type) {
      throw new LocalError('StateMachineAlreadyExists', `State Machine Already Exists: '${arn}'`);
    }
    return {
      stateMachineArn: arn,
      creationDate: new Date(machine.creationDate),
      ...(input.publish && { stateMachineVersionArn: publish(machine, clock.now()) }),
    };
  });
}

async function update(
  { store, clock, check }: LocalContext,
  input: Sdk.UpdateStateMachineInput,
): Promise<Sdk.UpdateStateMachineOutput> {
  const { definition, roleArn } = input;
  if (definition === undefined && roleArn === undefined) {
    throw new LocalError('MissingRequiredParameter', 'Give a definition or a roleArn');
  }
  if (definition !== undefined) await requireValidDefinition(definition, check);
  return store.update((state) => {
    const machine = requireStateMachine(state, input.stateMachineArn ?? '');
    const { revision } = machine;
    machine.revision = revised(machine, {
      definition: definition ?? revision.definition,
      roleArn: roleArn ?? revision.roleArn,
    });
    const { revisionId } = machine.revision;
    return {
      updateDate: new Date(clock.now()),
      ...(revisionId && { revisionId }),
      ...(input.publish && { stateMachineVersionArn: publish(machine, clock.now()) }),
    };
  });
}

/** The next revision; an update that changes nothing makes none. Its id follows from what was there before. */
function revised({ arn, revision }: StoredStateMachine, next: StoredRevision): StoredRevision {
  if (revision.definition === next.definition && revision.roleArn === next.roleArn) return revision;
  const content = JSON.stringify([arn, revision.revisionId ?? '', next.definition, next.roleArn]);
  const hash = createHash('sha256').update(content).digest('hex');
  return {
    ...next,
    revisionId: hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5'),
  };
}

/** Publishing the same revision again gives the version that it has. */
function publish(machine: StoredStateMachine, now: number): string {
  const newest = machine.versions.at(-1);
  if (newest !== undefined && newest.revisionId === machine.revision.revisionId) {
    return qualifiedArn(machine.arn, String(newest.number));
  }
  const number = (newest?.number ?? 0) + 1;
  machine.versions.push({ ...machine.revision, number, creationDate: now });
  return qualifiedArn(machine.arn, String(number));
}

async function describe(
  { store }: LocalContext,
  input: Sdk.DescribeStateMachineInput,
): Promise<Sdk.DescribeStateMachineOutput> {
  const { stateMachineArn: arn, qualifier } = parseQualifiedArn(input.stateMachineArn);
  const machine = requireStateMachine(await store.read(), arn);
  const { name, type } = machine;
  const shown: StoredRevision & { readonly creationDate: number } =
    qualifier === undefined
      ? { ...machine.revision, creationDate: machine.creationDate }
      : requireVersion(machine, input.stateMachineArn ?? '');
  return {
    stateMachineArn: input.stateMachineArn,
    ...{ name, type, status: 'ACTIVE' },
    ...{ definition: shown.definition, roleArn: shown.roleArn },
    creationDate: new Date(shown.creationDate),
    ...(shown.revisionId && { revisionId: shown.revisionId }),
  };
}

async function listVersions(
  { store }: LocalContext,
  input: Sdk.ListStateMachineVersionsInput,
): Promise<Sdk.ListStateMachineVersionsOutput> {
  const { stateMachineArn: arn } = parseQualifiedArn(input.stateMachineArn);
  const { versions } = requireStateMachine(await store.read(), arn);
  const { items, nextToken } = pageOf(versions.toReversed(), input);
  return {
    stateMachineVersions: items.map(({ number, creationDate }) => ({
      stateMachineVersionArn: qualifiedArn(arn, String(number)),
      creationDate: new Date(creationDate),
    })),
    ...(nextToken && { nextToken }),
  };
}

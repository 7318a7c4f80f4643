import type { TestStateConfiguration } from '@aws-sdk/client-sfn';
import type { Json } from '@sfn-sagemaker/asl-model';
import type { StateData } from '../data/stateData.ts';
import { fieldOf, objectOf } from '../definition/fields.ts';
import { StateFailure } from '../failure/stateFailure.ts';
import { objectPlace, objectSource } from '../itemReader/objectItems.ts';
import { ITEM_PARSERS } from '../itemReader/parseItems.ts';
import { type DataItem, mapItem } from '../map/dataItem.ts';
import { FailureTolerance } from '../map/failureTolerance.ts';
import { iterationInput, selectItems } from '../map/items.ts';
import { type ToleratedFailures, toleratedFailures } from '../map/mapLimits.ts';
import { LocalError } from '../port/localError.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { StateBehaviour } from '../state/behaviour.ts';
import type { Exit, Visit } from '../visit.ts';
import type { Inspection } from './inspection.ts';
import type { StateMock } from './stateMock.ts';

export interface MockedWork {
  readonly mock: StateMock;
  readonly configuration: TestStateConfiguration;
  readonly inspection: Inspection;
}

/** A Parallel whose branches are not run. */
export function mockedParallel({ mock }: MockedWork): StateBehaviour {
  return function* (visit, data) {
    yield* data.work();
    return yield* finish(visit, data, mock);
  };
}

/** A Map whose iterations are not run: its items are still selected, its failures still counted. */
export function mockedMap({ mock, configuration, inspection }: MockedWork): StateBehaviour {
  return function* (visit, data) {
    inspection.add({ maxConcurrency: yield* maxConcurrency(data) });
    const items = yield* itemsOf(visit, data, configuration);
    inspection.step(
      'afterItemsPath',
      items.map(({ value }) => value),
    );
    yield* inspectSelected(visit, data, { items, inspection });
    const tolerated = yield* toleratedFailures(visit, data);
    inspection.add(told(tolerated));
    const failures = configuration.mapIterationFailureCount ?? 0;
    if (failures > items.length) throw tooManyFailures();
    tolerate(tolerated, failures, items.length);
    return yield* finish(visit, data, mock);
  };
}

function* finish(visit: Visit, data: StateData, mock: StateMock): Steps<Exit> {
  if ('Throw' in mock) throw new StateFailure(mock.Throw.Error, mock.Throw.Cause);
  return { next: visit.state.next, ...(yield* data.finish(mock.Return)) };
}

/** As the state asks for it: 0 means no limit. */
function* maxConcurrency(data: StateData): Steps<number> {
  const found = yield* data.value('MaxConcurrency', 'number');
  return typeof found?.value === 'number' ? found.value : 0;
}

function* itemsOf(
  visit: Visit,
  data: StateData,
  { mapItemReaderData }: TestStateConfiguration,
): Steps<readonly DataItem[]> {
  const reader = objectOf(visit.state.fields, 'ItemReader');
  if (reader === undefined) return yield* selectItems(visit, data);
  if (mapItemReaderData === undefined) return [];
  const config = objectOf(reader, 'ReaderConfig') ?? {};
  const place = objectOf(reader, 'Parameters') ?? objectOf(reader, 'Arguments') ?? {};
  const parse = ITEM_PARSERS.get(String(fieldOf(config, 'InputType') ?? 'JSON'));
  const text = { pieces: [mapItemReaderData], config, source: objectSource(objectPlace(place)) };
  return parse === undefined ? [] : [...parse(text)];
}

function* inspectSelected(
  visit: Visit,
  data: StateData,
  { items, inspection }: { readonly items: readonly DataItem[]; readonly inspection: Inspection },
): Steps<void> {
  if (!Object.hasOwn(visit.state.fields, 'ItemSelector')) return;
  const selected: Json[] = [];
  for (const [index, item] of items.entries()) {
    selected.push(yield* iterationInput(data, mapItem(index, item)));
  }
  inspection.step('afterItemSelector', selected);
}

function told({ toleratedCount, toleratedPercentage }: ToleratedFailures): object {
  return {
    ...(toleratedCount === undefined ? {} : { toleratedFailureCount: toleratedCount }),
    ...(toleratedPercentage === undefined
      ? {}
      : { toleratedFailurePercentage: toleratedPercentage }),
  };
}

/** A state that says nothing of failures tolerates them all here (recorded), unlike a real Map. */
function tolerate(tolerated: ToleratedFailures, failures: number, total: number): void {
  if (tolerated.toleratedCount === undefined && tolerated.toleratedPercentage === undefined) return;
  const tolerance = new FailureTolerance(tolerated);
  for (let failure = 0; failure < failures; failure += 1) tolerance.count(total);
}

function tooManyFailures(): LocalError {
  return new LocalError(
    'ValidationException',
    'Map iteration failure count must be less than or equal to the number of Map iterations',
  );
}

import { type JsonObject, setMember } from '@sfn-sagemaker/asl-model';
import type { ApiCall, ApiHandler } from './api/apiCall.ts';
import { listAt, stringAt } from './json.ts';
import type { SageMakerStore } from './store.ts';

/** ListTags and AddTags, by operation. */
export const tagHandlers: ReadonlyMap<string, ApiHandler> = new Map([
  ['ListTags', listTags],
  ['AddTags', addTags],
]);

/** Keeps the tags of a request under what it creates. */
export function rememberTags(store: SageMakerStore, arn: string, request: JsonObject): void {
  addTo(store, arn, tagMap(request));
}

/** The tags of a request as a map. */
function tagMap(request: JsonObject): JsonObject {
  const tags: JsonObject = {};
  for (const tag of listAt(request, 'Tags')) {
    setMember(tags, stringAt(tag, 'Key') ?? '', stringAt(tag, 'Value') ?? '');
  }
  return tags;
}

export function addTo(store: SageMakerStore, arn: string, tags: JsonObject): void {
  store.tags.set(arn, { ...store.tags.get(arn), ...tags });
}

function listTags({ parameters, store }: ApiCall): JsonObject {
  return { Tags: tagList(store.tags.get(stringAt(parameters, 'ResourceArn') ?? '')) };
}

function addTags({ parameters, store }: ApiCall): JsonObject {
  const arn = stringAt(parameters, 'ResourceArn') ?? '';
  addTo(store, arn, tagMap(parameters));
  return { Tags: tagList(store.tags.get(arn)) };
}

function tagList(tags: JsonObject = {}): JsonObject[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

import type { IntegrationNeeds } from '../integrationNeeds.ts';
import { builds } from './builds.ts';
import { emrClusters } from './clusters.ts';
import { emrServerless } from './emrServerless.ts';
import { jobs } from './jobs.ts';
import { kubernetes } from './kubernetes.ts';
import { messages } from './messages.ts';
import { models } from './models.ts';
import { queries } from './queries.ts';
import { webCalls } from './webCalls.ts';

/** What the integrations beside SageMaker need, under the keys of asl-model's catalogue. */
export const neighbours: ReadonlyMap<string, IntegrationNeeds> = new Map([
  ...builds,
  ...emrClusters,
  ...emrServerless,
  ...jobs,
  ...kubernetes,
  ...messages,
  ...models,
  ...queries,
  ...webCalls,
]);

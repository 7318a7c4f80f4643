import {
  childPointer,
  hasPlaceholder,
  type Place,
  shorten,
  type TaskResource,
  type TaskSite,
  taskSites,
  type Workflow,
} from '@sfn-sagemaker/asl-model';
import { awsSdkApis } from '../integration/sageMakerIntegrations.ts';

/** A Task that names SageMaker, whether or not it names an API that exists. */
export interface SageMakerTask {
  readonly place: Place;
  readonly resource: TaskResource;
  readonly state: string;
}

export function sageMakerTasks(workflow: Workflow): SageMakerTask[] {
  return taskSites(workflow).flatMap((site) => {
    const { resource } = site;
    if (resource === undefined || !isSageMaker(resource)) return [];
    if (hasPlaceholder(resource.api)) return [];
    return [{ place: resourcePlace(site), resource, state: `State "${shorten(site.state.name)}"` }];
  });
}

/** An optimized integration with SageMaker Runtime is an unknown service: no matter for here. */
function isSageMaker({ kind, service }: TaskResource): boolean {
  return kind === 'awsSdk' ? awsSdkApis.has(service) : service === 'sagemaker';
}

export function resourcePlace({ state, resourceNode }: TaskSite): Place {
  return {
    pointer: childPointer(state.pointer, 'Resource'),
    span: resourceNode ?? state.nameSpan,
  };
}

import { taskSites, type Workflow } from '@sfn-sagemaker/asl-model';
import { loadAuthorization } from './authorization/authorization.ts';
import { loadJsonataText } from './text/jsonataText.ts';

/** Loads what this workflow's permissions are read with; most need neither. */
export async function loadWhatIsNeeded(workflow: Workflow): Promise<void> {
  const usesJsonata = workflow.states.some(({ queryLanguage }) => queryLanguage === 'JSONata');
  const usesSdk = taskSites(workflow).some(({ resource }) => resource?.kind === 'awsSdk');
  await Promise.all([usesJsonata && loadJsonataText(), usesSdk && loadAuthorization()]);
}

import type { Rule } from '@sfn-sagemaker/asl-model';
import { shorten } from '@sfn-sagemaker/asl-model';
import { callPlace, stateText, words } from '../wording.ts';
import { createdResources, parameter } from './createdResource.ts';

export const missingTags: Rule = {
  code: 'SM312',
  name: 'sagemaker/missing-tags',
  severity: 'info',
  title: 'What a workflow creates is tagged alike',
  source: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html',
  check(workflow, report) {
    const created = createdResources(workflow);
    const tagged = created.find(({ request }) => parameter(request, 'Tags') !== undefined);
    if (tagged === undefined) return;
    for (const { call, request } of created) {
      if (parameter(request, 'Tags') !== undefined) continue;
      report(callPlace(call), {
        message: words(
          `${stateText(call)} passes no Tags, although "${shorten(tagged.call.state.name)}" does:`,
          'costs and permissions by tag leave out what it creates.',
        ),
        help: `Add the "Tags" of "${shorten(tagged.call.state.name)}".`,
      });
    }
  },
};

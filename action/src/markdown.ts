import type { MarkdownOptions } from '@sfn-sagemaker/runner';
import type { TriggerEvent } from './event.ts';

/** Ties a report to the commit and the run that it is about. */
export function markdownOptions(event: TriggerEvent): MarkdownOptions {
  const { repositoryUrl, sha, runUrl } = event;
  return {
    commit: sha,
    links: [{ text: 'run', url: runUrl }],
    fileUrl: (path, line) => {
      const escaped = path.split('/').map(encodeURIComponent).join('/');
      return `${repositoryUrl}/blob/${sha}/${escaped}#L${line}`;
    },
  };
}

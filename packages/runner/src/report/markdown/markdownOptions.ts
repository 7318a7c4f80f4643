/** Where a report in Markdown goes, and what surrounds it. */
export interface MarkdownOptions {
  /** Size in bytes of UTF-8 that the place takes: see {@link markdownLimits}. */
  readonly limit?: number;
  /** The commit that was looked at, so that an old comment is recognised as old. */
  readonly commit?: string;
  readonly links?: readonly { readonly text: string; readonly url: string }[];
  /** Address of a line of a file, at the commit. */
  readonly fileUrl?: (path: string, line: number) => string | undefined;
}

/**
 * What GitHub takes, with room for the marker and a heading: 65,536 characters in a comment, 1 MiB
 * in a job summary.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const markdownLimits: { readonly comment: number; readonly summary: number } = {
  comment: 60_000,
  summary: 921_600,
};

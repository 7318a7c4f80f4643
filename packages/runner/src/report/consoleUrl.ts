/** The consoles of the partitions that have one for everybody. */
const hosts: ReadonlyMap<string, string> = new Map([
  ['aws', 'console.aws.amazon.com'],
  ['aws-us-gov', 'console.amazonaws-us-gov.com'],
  ['aws-cn', 'console.amazonaws.cn'],
]);

/** Of a state machine or an execution; a name in it is the user's own text. */
const form = /^arn:([\w-]+):states:([\w-]+):\d+:(stateMachine|execution):./;

const views = { stateMachine: 'statemachines/view', execution: 'v2/executions/details' } as const;

/**
 * Where the AWS console shows a state machine or an execution; undefined for what it cannot show.
 *
 * @example
 * consoleUrl('arn:aws:states:us-west-2:123456789012:stateMachine:train');
 */
export function consoleUrl(arn: string): string | undefined {
  const [, partition = '', region = '', kind] = form.exec(arn) ?? [];
  const host = hosts.get(partition);
  if (host === undefined || (kind !== 'stateMachine' && kind !== 'execution')) return undefined;
  return `https://${host}/states/home?region=${region}#/${views[kind]}/${encodeURIComponent(arn)}`;
}

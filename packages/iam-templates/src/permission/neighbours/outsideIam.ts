/**
 * Integrations that another system than IAM allows or refuses, and what the reader has to do
 * there.
 */
export const outsideIam: ReadonlyMap<string, string> = new Map(
  ['eks:call', 'eks:runJob'].map((key) => [
    key,
    `${key} needs no IAM action: Kubernetes decides, so map the role in the cluster and ` +
      'bind it to what it may do.',
  ]),
);

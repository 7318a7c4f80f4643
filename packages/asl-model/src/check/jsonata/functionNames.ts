/** Functions of JSONata 2.0: {@link https://docs.jsonata.org/string-functions} and the pages beside it. */
const jsonataNames = [
  ...['string', 'length', 'substring', 'substringBefore', 'substringAfter', 'uppercase'],
  ...['lowercase', 'trim', 'pad', 'contains', 'split', 'join', 'match', 'replace'],
  ...['base64encode', 'base64decode', 'encodeUrlComponent', 'encodeUrl'],
  ...['decodeUrlComponent', 'decodeUrl', 'number', 'abs', 'floor', 'ceil', 'round', 'power'],
  ...['sqrt', 'random', 'formatNumber', 'formatBase', 'formatInteger', 'parseInteger'],
  ...['sum', 'max', 'min', 'average', 'boolean', 'not', 'exists', 'count', 'append', 'sort'],
  ...['reverse', 'shuffle', 'distinct', 'zip', 'keys', 'lookup', 'spread', 'merge', 'sift'],
  ...['each', 'error', 'assert', 'type', 'now', 'millis', 'fromMillis', 'toMillis', 'map'],
  ...['filter', 'single', 'reduce', 'clone'],
];

/** What Step Functions adds: {@link https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html} */
const addedNames = ['partition', 'range', 'hash', 'random', 'uuid', 'parse'];

/**
 * Functions that an expression can call without having them defined. `$eval` is not there: Step
 * Functions has none.
 */
export const functionNames: ReadonlySet<string> = new Set([...jsonataNames, ...addedNames]);

export interface HtmlOptions {
  /** What is shown of inputs and outputs: `shape` (keys and types, the default), or `full`. */
  readonly payloads?: 'shape' | 'full';
}

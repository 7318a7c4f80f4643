/** A definition that cannot be run; AWS would not have created it. `pointer` is a JSON Pointer into it. */
export class DefinitionError extends Error {
  override readonly name: string = 'DefinitionError';
  readonly pointer: string;

  constructor(pointer: string, message: string) {
    super(`${message} (at ${pointer === '' ? 'the top level' : pointer})`);
    this.pointer = pointer;
  }
}

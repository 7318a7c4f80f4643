/** A refusal of the embedded engine's Step Functions or IAM; `name` is the code that AWS answers. */
export class LocalError extends Error {
  override readonly name: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = code;
  }
}

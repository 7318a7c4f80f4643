/** Why plan, deploy, execute or stop did not do what it was asked to: what is wrong, why, what to do. */
export class StageFailure extends Error {
  /** The code that programs read: the service's, where a service refused. */
  override readonly name: string = 'Refused';
  readonly why: string;
  readonly help: string;

  constructor(message: string, advice: { readonly why: string; readonly help: string }) {
    super(message);
    this.why = advice.why;
    this.help = advice.help;
  }
}

import type { Visit } from '../visit.ts';

/** Of a Map that reads its items, the length is 0: it is not known yet. */
export function mapStateStarted({ run, branch }: Visit, length: number): void {
  run.history.add(branch, 'MapStateStarted', { mapStateStartedEventDetails: { length } });
}

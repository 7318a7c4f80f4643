// Prints how much of the recorded behaviour of AWS the embedded engine reproduces. `--misses` lists
// what differs, `--raise` makes better scores the ones that the tests hold it to.
import { raiseFloor } from '../test/local/corpus/floor.ts';
import { corpusScores } from '../test/local/corpus/scores.ts';

const { categories, misses } = await corpusScores();
const lines = Object.entries(categories).map(
  ([name, { total, outcome, events, ids, withEvents }]) =>
    `${name.padEnd(20)} outcome ${outcome}/${total}  events ${events}/${withEvents}  ids ${ids}/${withEvents}`,
);
if (process.argv.includes('--misses')) {
  for (const { id, outcome, events, ids } of misses) {
    lines.push('', id, ...outcome, ...events, ...ids);
  }
}
if (process.argv.includes('--raise')) raiseFloor(categories);
process.stdout.write(`${lines.join('\n')}\n`);

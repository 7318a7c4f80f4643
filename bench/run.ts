// usage: pnpm bench [NAME…]    prints each benchmark's figures and ratios to peers, measured in this same run
import { coldStart } from './coldStart.ts';
import { engineLoop, engineMap } from './engine.ts';
import { engineLinearity, engineMemory, enginePolling } from './engineScale.ts';
import { type Figure, ratios } from './figure.ts';
import { growth, largeDefinition } from './largeDefinition.ts';
import { memory } from './memory.ts';
import { sagemakerCheck, sagemakerLoad } from './sagemaker.ts';
import { validations } from './validations.ts';

const benches: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  validations,
  largeDefinition,
  growth,
  memory,
  sagemakerLoad,
  sagemakerCheck,
  coldStart,
  engineLoop,
  engineMap,
  engineLinearity,
  enginePolling,
  engineMemory,
};

const asked = process.argv.slice(2);
for (const [name, measure] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  console.table(ratios(await measure()));
}

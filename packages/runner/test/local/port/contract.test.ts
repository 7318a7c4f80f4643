import { describe } from 'vitest';
import { portContract } from '../../port/contract.ts';
import { localEngine } from '../../port/engines.ts';

describe('the embedded engine', () => {
  portContract(() => localEngine());
});

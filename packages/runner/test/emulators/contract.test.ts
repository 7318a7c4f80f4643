import { portContract } from '../port/contract.ts';
import { emulatedEngine } from './engine.ts';
import { withLocalStack } from './withLocalStack.ts';

withLocalStack((url) => portContract(() => emulatedEngine(url)));

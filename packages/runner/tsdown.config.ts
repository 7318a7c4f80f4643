import { defineConfig } from 'tsdown';
import { library } from '../../scripts/tsdown.ts';

export default defineConfig({
  ...library({ index: 'src/index.ts', cli: 'src/cli/main.ts' }),
  // Whole, zod takes a tenth of a second to load; what the project file needs of it takes a third.
  deps: { onlyBundle: ['zod'] },
  copy: [{ from: 'node_modules/zod/LICENSE', to: 'dist', rename: 'zod.LICENSE.txt' }],
});

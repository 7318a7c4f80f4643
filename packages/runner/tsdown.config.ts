import { library } from '../../scripts/tsdown.ts';

export default library({ index: 'src/index.ts', cli: 'src/cli/main.ts' });

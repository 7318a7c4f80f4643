import { library } from '../../scripts/tsdown.ts';

export default library();

import type { Visit } from '../visit.ts';
import { JsonataData } from './jsonataData.ts';
import { JsonPathData } from './jsonPathData.ts';
import type { StateData } from './stateData.ts';

/** Input and output processing in the state's query language. */
export function stateData(visit: Visit): StateData {
  return visit.state.queryLanguage === 'JSONata' ? new JsonataData(visit) : new JsonPathData(visit);
}

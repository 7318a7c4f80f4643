/** A JSON value, as definitions, inputs and outputs hold it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. Read untrusted keys with `Object.hasOwn`: `constructor` is a legal state name. */
export interface JsonObject {
  [key: string]: Json;
}

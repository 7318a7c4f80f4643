/** A JSON value, as definitions, inputs and outputs hold it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. Read untrusted keys with `Object.hasOwn`: `constructor` is a legal state name. */
export interface JsonObject {
  [key: string]: Json;
}

/**
 * Sets a member whatever its name is: a plain assignment to `__proto__` would change the prototype
 * instead.
 *
 * @example
 * const object: JsonObject = {};
 * setMember(object, '__proto__', 1); // Object.hasOwn(object, '__proto__') === true
 */
export function setMember(object: JsonObject, key: string, value: Json): void {
  if (key !== '__proto__') {
    object[key] = value;
    return;
  }
  Object.defineProperty(object, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

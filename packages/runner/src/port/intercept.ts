/** Runs around one call; `operation` is the method's name, such as `startExecution`. */
type Around = (operation: string, call: () => Promise<unknown>) => Promise<unknown>;

/**
 * The same port with something done around every call: failures explained, calls recorded.
 *
 * @example
 * const calls: string[] = [];
 * const recorded = intercept(port, (operation, call) => {
 *   calls.push(operation);
 *   return call();
 * });
 */
export function intercept<Port extends object>(port: Port, around: Around): Port {
  return new Proxy(port, {
    get(target, property, receiver) {
      const member: unknown = Reflect.get(target, property, receiver);
      if (typeof member !== 'function') return member;
      return (...parameters: unknown[]) =>
        around(String(property), async () => Reflect.apply(member, target, parameters));
    },
  });
}

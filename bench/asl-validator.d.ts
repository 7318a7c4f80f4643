// The package has no types of its own.
declare module 'asl-validator' {
  function validator(definition: unknown): { readonly errors: readonly unknown[] };
  export = validator;
}

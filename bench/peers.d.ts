// These packages have no types of their own, or bring them under another name.
declare module 'asl-validator' {
  function validator(definition: unknown): { readonly errors: readonly unknown[] };
  export = validator;
}

declare module '@wmfs/statelint' {
  function stateLint(): { validate(definition: unknown): readonly unknown[] };
  export = stateLint;
}

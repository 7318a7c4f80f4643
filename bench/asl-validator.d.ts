// The package has no types of its own.
declare module 'asl-validator' {
  export default function validator(definition: unknown): { readonly errors: readonly unknown[] };
}

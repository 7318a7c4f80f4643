import type { Expression } from './expression.ts';

/** What a parameter can be given as: written, or computed at run time. */
export type Value<T> = T | Expression;

/** A list, of which each item can be computed too. */
export type List<T> = Value<readonly Value<T>[]>;

/** A map, of which each value can be computed too. */
export type Table<T> = Value<Readonly<Record<string, Value<T>>>>;

/** The environment that a step runs in. */
export type Env = Readonly<Record<string, string | undefined>>;

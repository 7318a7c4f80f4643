/**
 * A policy as IAM takes it:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export type PolicyDocument = {
  Version: '2012-10-17';
  Statement: PolicyStatement[];
};

export type PolicyStatement = {
  Sid: string;
  Effect: 'Allow';
  Principal?: Principal;
  Action: string[];
  Resource?: string[];
  Condition?: Conditions;
};

export type Principal = { Service: string[] } | { Federated: string[] };

/** Operator, condition key, value. */
export type Conditions = Record<string, Record<string, string | string[]>>;

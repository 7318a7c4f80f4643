import { describe, expect, it } from 'vitest';
import { readPolicyDocument, samePolicy } from '../../src/plan/policyDocument.ts';

const statement = { Effect: 'Allow', Action: ['a:One', 'a:Two'], Resource: '*' };
const policy = { Version: '2012-10-17', Statement: [statement] };

describe('samePolicy', () => {
  it.each([
    ['the order of actions', { ...statement, Action: ['a:Two', 'a:One'] }],
    ['a list of one', { ...statement, Resource: ['*'] }],
    ['the order of keys', { Resource: '*', Action: ['a:One', 'a:Two'], Effect: 'Allow' }],
  ])('does not see %s', (_, other) => {
    expect(samePolicy(policy, { ...policy, Statement: [other] })).toBe(true);
    expect(samePolicy(policy, { ...policy, Statement: other })).toBe(true);
  });

  it.each([
    ['an action less', { ...statement, Action: ['a:One'] }],
    ['another resource', { ...statement, Resource: 'arn:aws:s3:::x' }],
    ['a condition more', { ...statement, Condition: { StringEquals: { 'a:b': 'c' } } }],
  ])('sees %s', (_, other) => {
    expect(samePolicy(policy, { ...policy, Statement: [other] })).toBe(false);
  });
});

describe('readPolicyDocument', () => {
  it.each([
    ['percent-encoded, as IAM answers', encodeURIComponent(JSON.stringify(policy))],
    ['plain', JSON.stringify(policy)],
  ])('reads a document that is %s', (_, text) => {
    expect(readPolicyDocument(text)).toEqual(policy);
  });

  it.each(['', '%', 'no policy'])('takes %j for a text that equals no policy', (text) => {
    expect(samePolicy(readPolicyDocument(text), policy)).toBe(false);
  });
});

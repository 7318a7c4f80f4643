import type { PolicyDocument } from '@sfn-sagemaker/iam-templates';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IamRequest } from './iamRequests.ts';
import { evaluatorPython, runScript } from './python.ts';

/** A policy, and what its state machine asked AWS for in a run of all its states. */
export interface Proof {
  readonly policy: PolicyDocument;
  readonly requests: readonly IamRequest[];
  /** Names of the tasks that a run called, and of those that there are. */
  readonly called: readonly string[];
  readonly tasks: readonly string[];
  /** What no state calls: an action and a resource each. */
  readonly never: readonly string[];
}

/** Holds a policy to the calls of its state machine, by moto's IAM engine. */
export function prove(title: string, load: () => Promise<Proof>): void {
  describe(`the policy of ${title}, by moto's IAM engine`, () => {
    let python = '';
    let proof: Proof;
    beforeAll(async () => {
      python = await evaluatorPython();
      proof = await load();
    }, 300_000);

    /** One answer for each request, of a policy with some of the statements. */
    function allowed(asked: readonly { policy: PolicyDocument; request: IamRequest }[]): boolean[] {
      const input = asked.map(({ policy, request }) => ({ policy, ...request }));
      const answers = runScript(python, 'evaluate.py', { input });
      if (!Array.isArray(answers)) throw new Error('evaluate.py answered no list');
      return answers.map((answer) => answer === true);
    }

    function statements(keep: (index: number) => boolean): PolicyDocument {
      const { Version, Statement } = proof.policy;
      return { Version, Statement: Statement.filter((_, index) => keep(index)) };
    }

    /** For each request the statements that allow it by themselves. */
    function allowing(): number[][] {
      const { requests, policy } = proof;
      const asked = requests.flatMap((request) =>
        policy.Statement.map((_, index) => ({
          policy: statements((each) => each === index),
          request,
        })),
      );
      const answers = allowed(asked);
      const count = policy.Statement.length;
      return requests.map((_, row) =>
        policy.Statement.flatMap((_, index) => (answers[row * count + index] ? [index] : [])),
      );
    }

    it('is asked about every task', () => {
      expect(proof.called).toEqual(proof.tasks);
      expect(proof.requests.length).toBeGreaterThan(0);
    });

    it('allows each recorded call', () => {
      const { policy, requests } = proof;
      const answers = allowed(requests.map((request) => ({ policy, request })));
      expect(requests.filter((_, index) => !answers[index])).toEqual([]);
    });

    it('denies each call without its one statement', () => {
      const owners = allowing();
      expect(owners.filter((indexes) => indexes.length !== 1)).toEqual([]);
      const without = proof.requests.map((request, row) => ({
        policy: statements((index) => index !== owners[row]?.[0]),
        request,
      }));
      expect(allowed(without)).toEqual(proof.requests.map(() => false));
    });

    it('has no statement that no call uses', () => {
      const used = new Set(allowing().flat());
      const unused = proof.policy.Statement.filter((_, index) => !used.has(index));
      expect(unused.map(({ Sid }) => Sid)).toEqual([]);
    });

    it('denies what the workflow does not call', () => {
      const others = proof.never;
      const asked = others.map((other) => {
        const [action = '', resource = ''] = other.split(' ');
        return { policy: proof.policy, request: { action, resource, context: {} } };
      });
      expect(allowed(asked)).toEqual(others.map(() => false));
    });
  });
}

import { parseDocument, readWorkflow, taskSites, type Workflow } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';

const read = (definition: unknown): Workflow =>
  readWorkflow(parseDocument(JSON.stringify(definition), { path: 'w.asl.json' }), { name: 'w' });

const nested = {
  StartAt: 'Both',
  States: {
    Both: {
      Type: 'Parallel',
      Branches: [{ StartAt: 'Left', States: { Left: { Type: 'Pass', End: true } } }],
      Next: 'Each/All',
    },
    'Each/All': {
      Type: 'Map',
      QueryLanguage: 'JSONata',
      ItemProcessor: {
        StartAt: 'Train',
        States: {
          Train: {
            Type: 'Task',
            Resource: 'arn:aws:states:::sagemaker:createTrainingJob.sync',
            Parameters: { TrainingJobName: 'a' },
            End: true,
          },
        },
      },
      End: true,
    },
  },
};

describe('readWorkflow', () => {
  it('indexes every state at every depth', () => {
    const workflow = read(nested);
    expect(
      workflow.states.map(({ name, pointer, queryLanguage }) => [name, pointer, queryLanguage]),
    ).toEqual([
      ['Both', '/States/Both', 'JSONPath'],
      ['Left', '/States/Both/Branches/0/States/Left', 'JSONPath'],
      ['Each/All', '/States/Each~1All', 'JSONata'],
      // The language of the whole state machine, not that of the Map (recorded on AWS).
      ['Train', '/States/Each~1All/ItemProcessor/States/Train', 'JSONPath'],
    ]);
    const train = workflow.states.at(-1);
    expect(train?.machine.parent?.name).toBe('Each/All');
    expect(workflow.machine?.states.map(({ name }) => name)).toEqual(['Both', 'Each/All']);
  });

  it('finds what each Task calls and passes', () => {
    const [site] = taskSites(read(nested));
    expect(site?.resource).toMatchObject({
      service: 'sagemaker',
      api: 'createTrainingJob',
      pattern: 'sync',
    });
    expect(site?.argumentsField).toBe('Parameters');
    expect(site?.arguments?.kind).toBe('object');
  });

  it.each([
    [null],
    [[]],
    ['x'],
    [{}],
    [{ States: [] }],
    [{ States: { A: 1, B: null } }],
    [{ States: { A: { Type: 'Parallel', Branches: { StartAt: 1 } } } }],
    [{ States: { A: { Type: 'Map', ItemProcessor: [] } } }],
    [{ States: { A: { Type: 1, QueryLanguage: 'SQL' } } }],
  ])('is total: %j', (definition) => {
    expect(read(definition).states.length).toBeLessThan(2);
  });
});

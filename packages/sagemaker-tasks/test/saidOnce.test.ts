import { describe, expect, it } from 'vitest';
import { findings } from './findings.ts';

function task(fields: Record<string, unknown>): string {
  return JSON.stringify({
    StartAt: 'Call',
    States: { Call: { Type: 'Task', ...fields, End: true } },
  });
}

function codes(text: string): string[] {
  return findings(text).flatMap(({ code }) => (code < 'SM3' ? [code] : []));
}

describe('what another rule says', () => {
  it('is not said again of half an expression', () => {
    const of = (name: string) =>
      codes(
        task({
          QueryLanguage: 'JSONata',
          Resource: 'arn:aws:states:::aws-sdk:sagemaker:describeTrainingJob',
          Arguments: { TrainingJobName: name },
        }),
      );
    expect(of('{% $name')).toEqual([]);
    expect(of('churn-{% $name %}')).toEqual([]);
    expect(of('churn $name')).toEqual(['SM206']);
  });

  it('is not said again of arguments in the field of the other query language', () => {
    const text = task({
      Resource: 'arn:aws:states:::aws-sdk:sagemaker:describeTrainingJob',
      Arguments: { TrainingJobName: 'churn' },
    });
    expect(codes(text)).toEqual([]);
  });

  it('is not said again of the settings of a strategy that is misspelled', () => {
    const config = {
      Strategy: 'Hyperbnd',
      StrategyConfig: { HyperbandStrategyConfig: { MinResource: 1, MaxResource: 9 } },
      ResourceLimits: { MaxParallelTrainingJobs: 1 },
    };
    const text = task({
      Resource: 'arn:aws:states:::sagemaker:createHyperParameterTuningJob',
      Parameters: {
        'HyperParameterTuningJobName.$': '$.name',
        HyperParameterTuningJobConfig: config,
        'TrainingJobDefinition.$': '$.definition',
      },
    });
    expect(codes(text)).toEqual(['SM207']);
  });
});

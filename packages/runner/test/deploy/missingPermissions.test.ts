import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import { modelVersion } from '@sfn-sagemaker/sagemaker-tasks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planStage } from '../../src/cli/commands/plan.ts';
import type { StageContext } from '../../src/cli/commands/stageContext.ts';
import { explainFailures } from '../../src/port/explainFailures.ts';
import type { IamPort } from '../../src/port/iam.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown/renderMarkdown.ts';
import type { Report } from '../../src/report/model.ts';
import { renderText } from '../../src/report/text/renderText.ts';
import { memoryShell } from '../memoryShell.ts';
import { localEngine } from '../port/engines.ts';

const source = `{
  "StartAt": "Train",
  "States": {
    "Train": {
      "Type": "Task",
      "Resource": "arn:aws:states:::sagemaker:createTransformJob.sync",
      "Parameters": {
        "TransformJobName.$": "$$.Execution.Name",
        "ModelName": "churn",
        "TransformInput": {
          "DataSource": { "S3DataSource": { "S3DataType": "S3Prefix", "S3Uri": "s3://ml/in" } }
        },
        "TransformOutput": { "S3OutputPath": "s3://ml/out" },
        "TransformResources": { "InstanceCount": 1, "InstanceType": "ml.m5.large" }
      },
      "End": true
    }
  }
}
`;

const role = 'arn:aws:iam::123456789012:role/service/ml';
const trust = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'states.amazonaws.com' },
      Action: 'sts:AssumeRole',
    },
  ],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sfn-sagemaker-role-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The report of `plan` on something that is not the embedded engine, with a role that is there. */
async function planned(change: Partial<IamPort> = {}): Promise<Report> {
  const local = await localEngine(folder);
  await local.iam.createRole({ RoleName: 'ml', AssumeRolePolicyDocument: JSON.stringify(trust) });
  await local.iam.putRolePolicy({
    ...{ RoleName: 'ml', PolicyName: 'own' },
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'sagemaker:*TransformJob', Resource: '*' },
        { Effect: 'Allow', Action: ['events:PutRule', 'events:PutTargets'], Resource: '*' },
      ],
    }),
  });
  const engine = explainFailures({ ...local, kind: 'aws', iam: { ...local.iam, ...change } });
  const document = parseDocument(source, { path: 'batch.asl.json', format: 'json' });
  const workflow = readWorkflow(document, { name: 'batch' });
  const described = { kind: 'aws', account: '123456789012', region: 'us-east-1' } as const;
  const path = 'batch.asl.json';
  const context: StageContext = {
    ...{ engine, ephemeral: false, described, environment: undefined },
    command: { shell: memoryShell(), paths: [], options: {} },
    workflow: { name: 'batch', path, workflow, role, input: {}, scenarios: [], execute: 'never' },
  };
  const { diagnostics = [], ...stage } = await planStage(context);
  const report = { name: 'batch', path, workflow, diagnostics, ...stage };
  return { modelVersion, files: [], workflows: [report], engine: described };
}

describe('plan with a role of the user', () => {
  it.each([
    ['json', (report: Report) => renderJson(report, 'deployment')],
    ['txt', (report: Report) => renderText(report, { colour: false })],
    ['md', (report: Report) => renderMarkdown(report)],
  ])('tells what it lacks, as %s', async (format, render) => {
    const text = render(await planned());
    await expect(text).toMatchFileSnapshot(`golden/plan-missing-permissions.${format}`);
  });

  it('says that it could not look, and plans all the same', async () => {
    const refused = async () => {
      throw Object.assign(new Error('User: x is not authorized'), { name: 'AccessDenied' });
    };
    const text = renderText(await planned({ listRolePolicies: refused }), { colour: false });
    await expect(text).toMatchFileSnapshot('golden/plan-unread-role.txt');
  });
});

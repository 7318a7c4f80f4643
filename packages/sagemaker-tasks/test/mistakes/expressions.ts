// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of deployment tools
/** A parameter of one of the calls that is computed, in both query languages. */
export interface ComputedParameter {
  readonly call: string;
  readonly at: string;
  readonly jsonPath?: string;
  readonly jsonata?: string;
  /** A plain text with placeholders. */
  readonly text?: string;
}

const thirty = 'a'.repeat(30);
const sixty = 'a'.repeat(60);
const job = { call: 'train', at: 'TrainingJobName' };
const tuning = { call: 'tune', at: 'HyperParameterTuningJobName' };
const role = { call: 'train', at: 'RoleArn' };
const uri = { call: 'train', at: 'InputDataConfig.0.DataSource.S3DataSource.S3Uri' };
const count = { call: 'train', at: 'ResourceConfig.InstanceCount' };
const mode = { call: 'train', at: 'AlgorithmSpecification.TrainingInputMode' };
const instance = { call: 'train', at: 'ResourceConfig.InstanceType' };
const parameter = { call: 'train', at: 'HyperParameters.num_round' };

/** What no input makes right. */
export const impossible: readonly ComputedParameter[] = [
  { ...job, jsonPath: "States.Format('churn_{}', $.id)", jsonata: "'churn_' & $states.input.id" },
  { ...job, jsonPath: "States.Format('{}.{}', $.a, $.b)", jsonata: "$a & '.' & $b" },
  { ...job, jsonPath: "States.Format('-{}', $.id)", jsonata: "'-' & $id", text: '-${Stage}' },
  { ...job, jsonPath: "States.Format('{} {}', $.a, $.b)", jsonata: "$join([$a]) & ' ' & $b" },
  { ...job, jsonPath: '$$.State.EnteredTime', jsonata: '$now()', text: 'churn_${Stage}' },
  { ...job, jsonPath: "States.Format('churn-{}', $$.Execution.StartTime)" },
  { ...job, jsonata: "'churn-' & $states.context.Execution.StartTime", text: 'churn/${Stage}' },
  { ...job, jsonPath: "States.Format('churn-{}', $$.Execution.Id)", jsonata: "'x-' & $now()" },
  {
    ...job,
    jsonPath: `States.Format('${thirty}-{}', States.UUID())`,
    text: `${sixty}-\${A}-\${B}ab`,
  },
  { ...job, jsonata: `'${thirty}-' & $uuid()` },
  { ...job, jsonPath: "States.Hash($.id, 'SHA-256')", jsonata: "$hash($id, 'SHA-256')" },
  { ...job, jsonPath: 'States.Array($.id)', jsonata: '[$id]' },
  { ...job, jsonPath: 'States.MathAdd($.id, 1)', jsonata: '$id + 1' },
  { ...tuning, jsonPath: 'States.UUID()', jsonata: '$uuid()' },
  { ...tuning, jsonPath: "States.Format('{}', States.UUID())", jsonata: "'t-' & $uuid()" },
  {
    ...role,
    jsonPath: "States.Format('arn:aws:s3:::{}', $.role)",
    jsonata: "'arn:aws:s3:::' & $r",
  },
  { ...role, text: 'arn:aws:iam:${AWS::Region}:123456789012:role/x' },
  { ...role, text: 'arn:aws:sagemaker:${Region}:123456789012:role/x' },
  { ...role, text: 'arn:aws:iam::${AWS::AccountId}:user/x', jsonata: "'role/' & $name" },
  { ...uri, jsonPath: "States.Format('S3://{}', $.bucket)", text: '/${Bucket}/train/' },
  { ...uri, jsonata: "$bucket = 'x'", text: 'arn:aws:s3:::${Bucket}' },
  { ...count, jsonPath: "States.Format('{}', $.count)", jsonata: '$string($count)' },
  { ...count, jsonPath: 'States.UUID()', jsonata: "'1'" },
  { ...mode, jsonPath: "States.Format('Fast {}', $.x)", jsonata: "'Fast ' & $x", text: 'file${X}' },
  { ...instance, jsonPath: "States.Format('m5.{}', $.size)", jsonata: "'m5.' & $size" },
  { ...parameter, jsonPath: 'States.MathAdd($.rounds, 1)', jsonata: '$number($rounds)' },
  { ...parameter, jsonata: '$rounds > 5', jsonPath: '$$.State.RetryCount' },
];

/** What some input makes right. */
export const possible: readonly ComputedParameter[] = [
  { ...job, jsonPath: '$.name', jsonata: '$states.input.name', text: '${JobName}' },
  { ...job, jsonPath: "States.Format('churn-{}', $.id)", jsonata: "'churn-' & $id" },
  { ...job, jsonPath: "States.Format('{}-{}', $.a, $.b)", jsonata: "$a & '-' & $b" },
  { ...job, jsonPath: "States.Format('churn-{}', States.UUID())", jsonata: "'churn-' & $uuid()" },
  { ...job, jsonPath: '$$.Execution.Name', jsonata: '$states.context.Execution.Name' },
  { ...job, jsonPath: 'States.ArrayGetItem($.names, 0)', jsonata: '$names[0]' },
  { ...job, jsonata: "$replace($now(), /[^0-9]/, '-')", text: 'churn-${Stage}' },
  { ...job, jsonata: "'churn-' & $now('[Y0001]-[M01]-[D01]')", text: '${Stage}-churn' },
  { ...job, jsonata: "$big ? 'churn-big' : 'churn-' & $id" },
  { ...job, text: 'churn-${opt:stage, ${self:provider.stage}}' },
  { ...job, jsonPath: "States.Format('churn-{}-{}', $$.Execution.Name, $$.State.RetryCount)" },
  {
    ...tuning,
    jsonPath: "States.Format('t-{}', $.id)",
    jsonata: "'t-' & $substring($uuid(), 0, 8)",
  },
  { ...tuning, jsonPath: "States.Hash($.id, 'MD5')", jsonata: "$hash($id, 'MD5')" },
  { ...role, jsonPath: "States.Format('arn:aws:iam::{}:role/x', $.account)" },
  { ...role, text: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/x', jsonata: '$role' },
  { ...uri, jsonPath: "States.Format('s3://{}/x', $.bucket)", text: 's3://${Bucket}/x' },
  { ...uri, jsonPath: "States.Format('{}/train', $.prefix)", jsonata: "$prefix & '/train'" },
  { ...uri, jsonata: "'s3://' & $bucket & '/a_b c/'", text: 's3://${Bucket}/${Prefix}/x' },
  { ...count, jsonPath: 'States.MathAdd($.count, 1)', jsonata: '$count + 1', text: '${Count}' },
  { ...count, jsonata: '$big ? 2 : 1' },
  { ...mode, jsonPath: "States.Format('Fast{}', $.x)", jsonata: "'Fast' & $x", text: '${Mode}' },
  { ...instance, jsonPath: "States.Format('ml.m5.{}', $.size)", jsonata: "'ml.zz9.' & $size" },
  { ...instance, jsonata: "$gpu ? 'ml.g5.xlarge' : 'ml.m5.xlarge'", text: 'ml.${Size}' },
  { ...parameter, jsonPath: "States.Format('{}', $.rounds)", jsonata: '$string($rounds)' },
];

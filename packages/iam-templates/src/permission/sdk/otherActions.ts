/** One action for several APIs of a service. */
function row(
  action: string,
  service: string,
  ...apis: readonly string[]
): readonly (readonly [string, readonly string[]])[] {
  return apis.map((api) => [`${service}:${api}`, [action]]);
}

/** The statement says which of them, and may be computed. */
const partiQl = ['Delete', 'Insert', 'Select', 'Update'].map((name) => `dynamodb:PartiQL${name}`);

/**
 * Actions of another name than their API; the keys are `service:api`.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export const otherActions: ReadonlyMap<string, readonly string[]> = new Map([
  ...row('bedrock:InvokeModel', 'bedrockruntime', 'converse', 'startAsyncInvoke'),
  ...row('bedrock:InvokeModel', 'bedrockruntime', 'invokeModelWithBidirectionalStream'),
  ...row('bedrock:InvokeModelWithResponseStream', 'bedrockruntime', 'converseStream'),
  ...row('dynamodb:GetItem', 'dynamodb', 'transactGetItems'),
  [
    'dynamodb:transactWriteItems',
    ['ConditionCheckItem', 'DeleteItem', 'PutItem', 'UpdateItem'].map((name) => `dynamodb:${name}`),
  ],
  ...['executeStatement', 'batchExecuteStatement', 'executeTransaction'].map(
    (api) => [`dynamodb:${api}`, partiQl] as const,
  ),
  ['kms:reEncrypt', ['kms:ReEncryptFrom', 'kms:ReEncryptTo']],
  ...row('lambda:InvokeFunction', 'lambda', 'invoke', 'invokeWithResponseStream'),
  ...row('lambda:GetLayerVersion', 'lambda', 'getLayerVersionByArn'),
  ['s3:copyObject', ['s3:GetObject', 's3:PutObject']],
  ...row('s3:GetObject', 's3', 'headObject', 'selectObjectContent'),
  ...row('s3:PutObject', 's3', 'createMultipartUpload', 'uploadPart', 'completeMultipartUpload'),
  ['s3:uploadPartCopy', ['s3:GetObject', 's3:PutObject']],
  ...row('s3:DeleteObject', 's3', 'deleteObjects'),
  ...row('s3:ListBucket', 's3', 'headBucket', 'listObjects', 'listObjectsV2'),
  ...row('s3:ListBucketVersions', 's3', 'listObjectVersions'),
  ...row('s3:ListBucketMultipartUploads', 's3', 'listMultipartUploads'),
  ...row('s3:ListMultipartUploadParts', 's3', 'listParts'),
  ...row('s3:ListAllMyBuckets', 's3', 'listBuckets'),
  ...row('s3:GetEncryptionConfiguration', 's3', 'getBucketEncryption'),
  ...row('s3:PutEncryptionConfiguration', 's3', 'putBucketEncryption', 'deleteBucketEncryption'),
  ...row('s3:GetLifecycleConfiguration', 's3', 'getBucketLifecycleConfiguration'),
  ...row('s3:PutLifecycleConfiguration', 's3', 'putBucketLifecycleConfiguration'),
  ...row('s3:PutLifecycleConfiguration', 's3', 'deleteBucketLifecycle'),
  ...row('s3:GetBucketNotification', 's3', 'getBucketNotificationConfiguration'),
  ...row('s3:PutBucketNotification', 's3', 'putBucketNotificationConfiguration'),
  ...row('s3:PutBucketTagging', 's3', 'deleteBucketTagging'),
  ...row('sns:Publish', 'sns', 'publishBatch'),
  ...row('sqs:SendMessage', 'sqs', 'sendMessageBatch'),
  ...row('sqs:DeleteMessage', 'sqs', 'deleteMessageBatch'),
  ...row('sqs:ChangeMessageVisibility', 'sqs', 'changeMessageVisibilityBatch'),
]);

import type { Permission } from '../permission/permission.ts';
import { namedResources } from '../permission/resources.ts';
import type { KnownText } from '../text/knownText.ts';

interface KeyUse {
  readonly topic: string;
  readonly actions: readonly string[];
  readonly why: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html */
const outputs: KeyUse = {
  topic: 'EncryptResults',
  actions: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'],
  why: 'Encrypts what the job writes; uploads in parts also decrypt.',
};

/** https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html */
const volumes: KeyUse = {
  topic: 'EncryptVolumes',
  actions: ['kms:CreateGrant', 'kms:DescribeKey'],
  why: "Lets the instances' volumes be encrypted.",
};

export function outputKeyPermissions(keys: readonly KnownText[]): readonly Permission[] {
  return keyPermissions(keys, outputs);
}

export function volumeKeyPermissions(keys: readonly KnownText[]): readonly Permission[] {
  return keyPermissions(keys, volumes);
}

/** IAM knows no key by its alias: a condition does. */
function keyPermissions(keys: readonly KnownText[], use: KeyUse): readonly Permission[] {
  return keys.map((key) => {
    const [alias] = /alias\/.+$/.exec(key.pattern) ?? [];
    if (alias === undefined) return { ...use, resources: namedResources([key], 'kms', 'key/') };
    return {
      ...use,
      resources: [{ service: 'kms', resource: 'key/*' }],
      conditions: { 'ForAnyValue:StringLike': { 'kms:ResourceAliases': alias } },
    };
  });
}

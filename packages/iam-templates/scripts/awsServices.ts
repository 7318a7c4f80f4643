import { execFileSync } from 'node:child_process';
import { type BotocoreRelease, withWheel } from '../../sagemaker-tasks/scripts/botocore.ts';

/** A service that the AWS SDKs know. */
export interface AwsService {
  /** As the SDKs name it: `Cost Explorer`. */
  readonly serviceId: string;
  /** What its requests are signed for, which mostly is IAM's prefix too. */
  readonly signingName: string;
  readonly operations: readonly string[];
}

/** The newest model of each service in a wheel of botocore. */
const extract = `import gzip, json, re, sys, zipfile
wheel = zipfile.ZipFile(sys.argv[1])
newest = {}
for path in sorted(wheel.namelist()):
    found = re.match(r'botocore/data/([^/]+)/[^/]+/service-2\\.json\\.gz$', path)
    if found:
        newest[found[1]] = path
services = []
for path in newest.values():
    model = json.loads(gzip.decompress(wheel.read(path)))
    metadata = model['metadata']
    services.append({
        'serviceId': metadata['serviceId'],
        'signingName': metadata.get('signingName', metadata['endpointPrefix']),
        'operations': sorted(model['operations']),
    })
json.dump(services, sys.stdout)`;

export function readAwsServices({ version, wheelSha256 }: BotocoreRelease): AwsService[] {
  return withWheel(`botocore==${version} --hash=sha256:${wheelSha256}`, ({ wheel, python }) =>
    JSON.parse(
      execFileSync(python, ['-c', extract, wheel], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      }),
    ),
  );
}

/**
 * The name in `aws-sdk:service:api`, which is the Java SDK's: without Amazon, AWS and Service
 * around it.
 */
export function stepFunctionsName({ serviceId }: AwsService): string {
  return serviceId
    .replace(/^(?:Amazon|AWS)\s*/i, '')
    .replace(/\s*Service$/i, '')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}

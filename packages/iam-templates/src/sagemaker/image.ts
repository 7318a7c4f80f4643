import type { Permission } from '../permission/permission.ts';
import type { ArnPattern } from '../policy/arn.ts';
import type { KnownText } from '../text/knownText.ts';

/** `123456789012.dkr.ecr.us-west-2.amazonaws.com/repository:tag` */
const image = /^(\d{12}|\*)\.dkr\.ecr\.([a-z0-9-]+|\*)\.[a-z.]+\/([^:@]+)(?:[:@].*)?$/;

function repository({ pattern }: KnownText): ArnPattern {
  const [, account = '*', region = '*', name = '*'] = image.exec(pattern) ?? [];
  return { service: 'ecr', region, account, resource: `repository/${name}` };
}

/** https://docs.aws.amazon.com/AmazonECR/latest/userguide/ECR_on_SageMaker.html */
export function imagePermissions(images: readonly KnownText[]): readonly Permission[] {
  if (images.length === 0) return [];
  return [
    {
      topic: 'PullImages',
      actions: [
        'ecr:BatchCheckLayerAvailability',
        'ecr:BatchGetImage',
        'ecr:GetDownloadUrlForLayer',
      ],
      resources: images.map(repository),
      why: 'Pulls the image of the container.',
    },
    {
      topic: 'LogInToRegistry',
      actions: ['ecr:GetAuthorizationToken'],
      resources: ['*'],
      why: 'Logs in to the registry, which ECR checks against no resource.',
    },
  ];
}

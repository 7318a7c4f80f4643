import type { Permission } from '../permission/permission.ts';
import type { KnownText } from '../text/knownText.ts';

/** Subnets and security groups that jobs run in. */
export interface Network {
  readonly subnets: readonly KnownText[];
  readonly securityGroups: readonly KnownText[];
}

/** https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html */
export function networkPermissions({ subnets, securityGroups }: Network): readonly Permission[] {
  const within = (type: string, ids: readonly KnownText[]) =>
    ids.map(({ pattern }) => ({ service: 'ec2', resource: `${type}/${pattern}` }));
  const networkInterface = { service: 'ec2', resource: 'network-interface/*' };
  return [
    {
      topic: 'NetworkInterfaces',
      actions: ['ec2:CreateNetworkInterface'],
      resources: [
        networkInterface,
        ...within('subnet', subnets),
        ...within('security-group', securityGroups),
      ],
      why: 'Joins the VPC; EC2 checks that on the interface, its subnet and its security groups.',
    },
    {
      topic: 'NetworkInterfaces',
      actions: [
        'ec2:CreateNetworkInterfacePermission',
        'ec2:DeleteNetworkInterface',
        'ec2:DeleteNetworkInterfacePermission',
      ],
      resources: [networkInterface],
      why: 'Uses network interfaces and removes them.',
    },
    {
      topic: 'DescribeNetwork',
      actions: [
        'ec2:DescribeDhcpOptions',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSubnets',
        'ec2:DescribeVpcs',
      ],
      resources: ['*'],
      why: 'Looks up the VPC, which EC2 checks against no resource.',
    },
  ];
}

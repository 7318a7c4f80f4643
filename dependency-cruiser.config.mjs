// The direction of the architecture: asl-model ← sagemaker-tasks ← iam-templates ← runner ← action.
const order = [
  'packages/asl-model',
  'packages/sagemaker-tasks',
  'packages/iam-templates',
  'packages/runner',
  'action',
];

const upward = order.slice(0, -1).map((folder, index) => ({
  name: `no-upward-from-${folder.split('/').at(-1)}`,
  comment: 'Dependencies point one way; move what both need into the lower package.',
  severity: 'error',
  from: { path: `^${folder}/src` },
  to: { path: order.slice(index + 1).map((higher) => `^${higher}/`) },
}));

export default {
  forbidden: [
    ...upward,
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle hides which file owns a concept.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-core',
      severity: 'error',
      comment: 'The core takes data and gives data; files, network and clock are parameters.',
      from: { path: '^packages/(asl-model|sagemaker-tasks|iam-templates)/src' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'aws-only-in-adapters',
      severity: 'error',
      comment:
        'AWS clients cost start-up time: only runner/src/aws loads them, others import their types.',
      from: { pathNot: '^(packages/runner/src/aws/|packages/[^/]+/test|action/test)' },
      to: { path: '@aws-sdk/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'github-only-in-action',
      severity: 'error',
      comment: 'The command line must not need GitHub.',
      from: { path: '^packages' },
      to: { path: '@(actions|octokit)/' },
    },
    {
      name: 'src-not-from-test',
      severity: 'error',
      comment: 'Sources never import tests.',
      from: { path: '/src/' },
      to: { path: '/test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@sfn-sagemaker/source', 'import', 'types', 'node', 'default'],
    },
  },
};

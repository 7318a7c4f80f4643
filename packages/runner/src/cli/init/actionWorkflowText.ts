/** A workflow of GitHub Actions that runs the action. */
export const actionWorkflowText: string = `name: sfn-sagemaker
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read # check out the workflows
  pull-requests: write # the comment with the result
jobs:
  workflows:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: org/sfn-sagemaker@v1
`;

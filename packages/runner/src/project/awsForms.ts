/**
 * The form of the code of an AWS region, such as `us-west-2`, `us-isob-east-1` or `eusc-de-east-1`:
 * no list, because AWS opens regions faster than anybody updates a command.
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 */
export const regionForm: RegExp = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;

import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { runCli } from '../../src/cli/runCli.ts';
import { memoryShell } from '../memoryShell.ts';

const pass = {
  StartAt: 'A',
  States: { A: { Type: 'Pass', Output: '{% $states.context %}', End: true } },
};
const files = { 'w.asl.json': JSON.stringify({ QueryLanguage: 'JSONata', ...pass }) };
const names = commands.map(({ name }) => name);

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function say(...args: string[]): Promise<Said> {
  const shell = memoryShell(files);
  const code = await runCli(args, shell);
  return { code, out: shell.out(), err: shell.err() };
}

describe('what every command takes', () => {
  const common = [
    '--config <file>',
    '--env <name>',
    '--format <format>',
    '--output <file>',
    '--fail-on <severity>',
    '--no-color',
    '--endpoint-url <url>',
  ];

  it.each(commands)('$name has the common options, each once', ({ options }) => {
    const flags = options.map((option) => option.flags);
    expect(flags).toEqual(expect.arrayContaining(common));
    expect(flags).toEqual([...new Set(flags)]);
  });

  it.each(commands)('$name writes text and json, and says which formats it has', ({ options }) => {
    const format = options.find(({ flags }) => flags.startsWith('--format'));
    expect(format?.choices).toEqual(expect.arrayContaining(['text', 'json']));
    expect(format?.description).toContain(`: ${format?.choices?.join(', ')} (default: text)`);
  });

  it.each(names)('%s --help reads well', async (name) => {
    const { code, out, err } = await say(name, '--help');
    expect([code, err]).toEqual([0, '']);
    await expect(out).toMatchFileSnapshot(`../golden/help/${name}.txt`);
  });

  it('--help lists the commands', async () => {
    const { code, out } = await say('--help');
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('../golden/help/sfn-sagemaker.txt');
  });

  it.each(names)('%s suggests the option that was meant', async (name) => {
    const { code, out, err } = await say(name, '--formt', 'json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe("error: unknown option '--formt'\n(Did you mean --format?)\n(see --help)\n");
  });

  it('suggests the command that was meant', async () => {
    const { code, err } = await say('simulat');
    expect([code, err]).toEqual([
      2,
      "error: unknown command 'simulat'\n(Did you mean simulate?)\n(see --help)\n",
    ]);
  });
});

describe('a value of another form', () => {
  const withValue = commands.flatMap(({ name, options }) =>
    options
      .filter(({ flags }) => flags.includes('<'))
      .map(({ flags }) => [name, flags.split(' ')[0] ?? ''] as const),
  );

  it.each(withValue)('%s %s is not empty', async (command, option) => {
    expect(await say(command, option, ' ')).toEqual({
      code: 2,
      out: '',
      err: `sfn-sagemaker: ${option} is empty: give a value, or leave the option out.\n`,
    });
  });

  const refused: readonly (readonly [option: string, value: string, allowed: RegExp])[] = [
    ['--region', 'us_west', /the code of an AWS region, such as us-west-2 \(https:/],
    ['--region', 'US-WEST-2', /such as us-west-2/],
    ['--region', 'us-west-2a', /such as us-west-2/],
    ['--account', '12345', /the 12 digits of an AWS account id/],
    ['--account', '1234-5678-9012', /the 12 digits/],
    ['--partition', 'amazon', /a partition: aws, aws-cn, aws-us-gov/],
    ['--role', 'admin', /the ARN of a role, such as arn:aws:iam::123456789012:role\/train/],
    ['--role', 'arn:aws:iam::123456789012:user/ana', /the ARN of a role/],
    ['--execution-name', 'run 1', /a name that Step Functions takes: 1 to 80 characters/],
    ['--execution-name', 'x'.repeat(81), /1 to 80 characters/],
    ['--execution-name', 'a:b', /API_StartExecution\.html/],
    ['--name', 'a/b', /API_CreateStateMachine\.html/],
  ];
  const cases = commands.flatMap(({ name, options }) =>
    refused
      .filter(([option]) => options.some(({ flags }) => flags.startsWith(`${option} `)))
      .map((one) => [name, ...one] as const),
  );

  it.each(cases)(
    '%s %s %s is refused with what is allowed',
    async (name, option, value, allowed) => {
      const { code, out, err } = await say(name, 'w.asl.json', option, value);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(allowed);
      expect(err.startsWith(`sfn-sagemaker: ${option} ${value}: write `)).toBe(true);
      expect(err).toMatch(/ \(https:\/\/docs\.aws\.amazon\.com\/\S+\)\.\n$/);
    },
  );

  it('simulate tells about every form of place', async () => {
    for (const option of [
      '--region',
      '--account',
      '--partition',
      '--role',
      '--execution-name',
      '--name',
    ]) {
      expect(cases.map(([command, flag]) => `${command} ${flag}`)).toContain(`simulate ${option}`);
    }
  });
});

describe('the place of a simulation', () => {
  it.each([
    ['us-west-2', 'aws'],
    ['ap-southeast-7', 'aws'],
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eusc-de-east-1', 'aws-eusc'],
  ])('in %s is in the partition %s', async (region, partition) => {
    const { code, out } = await say('simulate', '--region', region, '--format', 'json');
    expect([code, JSON.parse(out).output.StateMachine.Id]).toEqual([
      0,
      `arn:${partition}:states:${region}:123456789012:stateMachine:w`,
    ]);
  });

  it('is as it was asked for', async () => {
    const role = 'arn:aws-cn:iam::210987654321:role/service/train';
    const place = ['--account', '210987654321', '--partition', 'aws-cn', '--role', role];
    const named = ['--name', 'train', '--execution-name', 'Straße-1'];
    const { code, out } = await say('simulate', ...place, ...named, '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out).output).toMatchObject({
      Execution: {
        Id: 'arn:aws-cn:states:us-east-1:210987654321:execution:train:Straße-1',
        Name: 'Straße-1',
        RoleArn: role,
      },
      StateMachine: { Name: 'train' },
    });
  });
});

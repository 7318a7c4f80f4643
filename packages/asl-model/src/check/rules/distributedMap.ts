import type { StateSite } from '../../definition/workflow.ts';
import { shorten } from '../../syntax/shorten.ts';
import {
  fieldOf,
  type ObjectNode,
  propertyOf,
  type Span,
  stringOf,
  type TreeNode,
} from '../../syntax/tree.ts';
import { valueText } from '../describe.ts';
import type { Finding, Report, Rule } from '../rule.ts';

/** Measured on ValidateStateMachineDefinition: nothing else may be read. */
const readers = /^arn:[^:]+:states:::s3:(getObject|listObjectsV2)$/;
const writer = /^arn:[^:]+:states:::s3:putObject$/;

export const distributedMap: Rule = {
  code: 'ASL151',
  name: 'asl/distributed-map',
  severity: 'error',
  perState: true,
  title: 'A distributed Map says how its children run, how items are read and results written',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const state of workflow.states) {
      if (state.type !== 'Map') continue;
      checkProcessor(state, report);
      checkInline(state, report);
      checkReader(state, report);
      checkWriter(state, report);
      checkBatcher(state, report);
    }
  },
};

function checkProcessor({ name, node, pointer }: StateSite, report: Report): void {
  for (const field of ['ItemProcessor', 'Iterator']) {
    const config = objectIn(fieldOf(node, field), 'ProcessorConfig');
    if (!config) continue;
    const mode = stringOf(fieldOf(config.node, 'Mode'));
    const execution = propertyOf(config.node, 'ExecutionType');
    const at = `${pointer}/${field}/ProcessorConfig`;
    const state = `State "${shorten(name)}"`;
    if (mode === 'DISTRIBUTED' && !execution) {
      report(
        { pointer: at, span: config.keySpan },
        {
          message:
            `${state} runs its items distributed but has no "ExecutionType": Step Functions ` +
            'says "These fields are required: [ExecutionType]".',
          help: 'Add "ExecutionType": "STANDARD" or "EXPRESS".',
        },
      );
    } else if (mode === 'INLINE' && execution) {
      report(
        { pointer: `${at}/ExecutionType`, span: execution.keySpan },
        {
          message:
            `${state} runs its items inline but has "ExecutionType": Step Functions says ` +
            '"Field \'ExecutionType\' is not supported".',
          help: 'Remove it, or set "Mode": "DISTRIBUTED".',
        },
      );
    }
  }
}

const distributedOnly = [
  ...['ItemReader', 'ItemBatcher', 'ResultWriter', 'Label'],
  ...['ToleratedFailureCount', 'ToleratedFailureCountPath'],
  ...['ToleratedFailurePercentage', 'ToleratedFailurePercentagePath'],
];

/** Documented for distributed Maps only; whether they are refused elsewhere is unverified. */
function checkInline({ name, node, pointer }: StateSite, report: Report): void {
  const config = objectIn(fieldOf(node, 'ItemProcessor'), 'ProcessorConfig');
  if (!config || stringOf(fieldOf(config.node, 'Mode')) !== 'INLINE') return;
  for (const field of distributedOnly) {
    const property = propertyOf(node, field);
    if (!property) continue;
    report(
      { pointer: `${pointer}/${field}`, span: property.keySpan },
      {
        severity: 'warning',
        message:
          `State "${shorten(name)}" runs its items inline but has "${field}", which is for a ` +
          'distributed Map only.',
        help: 'Set "Mode": "DISTRIBUTED" with an "ExecutionType", or remove the field.',
      },
    );
  }
}

function checkReader({ name, node, pointer }: StateSite, report: Report): void {
  const reader = objectIn(node, 'ItemReader');
  if (!reader) return;
  const at = `${pointer}/ItemReader`;
  const subject = `The \`ItemReader\` of state "${shorten(name)}"`;
  const resource = fieldOf(reader.node, 'Resource');
  const text = stringOf(resource);
  if (resource && text !== undefined && !text.includes('${') && !readers.test(text)) {
    report(
      { pointer: `${at}/Resource`, span: resource },
      {
        message:
          `${subject} has ${valueText(resource)} as "Resource": Step Functions reads items only ` +
          'with `s3:getObject` and `s3:listObjectsV2`.',
        help: 'Write `arn:aws:states:::s3:getObject` for one object, `…:s3:listObjectsV2` for many.',
      },
    );
  }
  const config = objectIn(reader.node, 'ReaderConfig');
  const problem = config && readerProblem(config.node);
  if (!config || !problem) return;
  const { message, help, span = config.keySpan } = problem;
  report({ pointer: `${at}/ReaderConfig`, span }, { message: `${subject} ${message}`, help });
}

function readerProblem(config: ObjectNode): (Finding & { readonly span?: Span }) | undefined {
  const type = stringOf(fieldOf(config, 'InputType'));
  const header = propertyOf(config, 'CSVHeaderLocation');
  if (type === 'CSV' && !header) {
    return {
      message:
        'reads CSV but does not say where the names of the columns are: Step Functions says ' +
        '"The field \'CSVHeaderLocation\' is required".',
      help: 'Add "CSVHeaderLocation": "FIRST_ROW", or "GIVEN" with "CSVHeaders".',
    };
  }
  if (type === 'JSON' && header) {
    return {
      message:
        'reads JSON but has "CSVHeaderLocation": Step Functions says "Field ' +
        "'CSVHeaderLocation' is not supported\".",
      help: 'Remove it, or set "InputType": "CSV".',
      span: header.keySpan,
    };
  }
  if (stringOf(header?.value) !== 'GIVEN' || fieldOf(config, 'CSVHeaders')) return undefined;
  return {
    message:
      'has "CSVHeaderLocation": "GIVEN" but no names: Step Functions says "These fields are ' +
      'required: [CSVHeaders]".',
    help: 'Add "CSVHeaders": [ … ] with the names of the columns.',
  };
}

/** Documented; whether another one is refused is not known. */
function checkWriter({ name, node, pointer }: StateSite, report: Report): void {
  const resource = fieldOf(objectIn(node, 'ResultWriter')?.node, 'Resource');
  const text = stringOf(resource);
  if (!resource || text === undefined || text.includes('${') || writer.test(text)) return;
  report(
    { pointer: `${pointer}/ResultWriter/Resource`, span: resource },
    {
      severity: 'warning',
      message:
        `The \`ResultWriter\` of state "${shorten(name)}" has ${valueText(resource)} as ` +
        '"Resource": results are written only with `s3:putObject`.',
      help: 'Write `arn:aws:states:::s3:putObject`.',
    },
  );
}

/** Documented; whether it is refused is not known. */
function checkBatcher({ name, node, pointer }: StateSite, report: Report): void {
  const batcher = objectIn(node, 'ItemBatcher');
  if (!batcher || batcher.node.properties.some(({ key }) => key.startsWith('Max'))) return;
  report(
    { pointer: `${pointer}/ItemBatcher`, span: batcher.keySpan },
    {
      severity: 'warning',
      message:
        `The \`ItemBatcher\` of state "${shorten(name)}" does not say how large a batch is: ` +
        'one of the two limits is wanted.',
      help: 'Add "MaxItemsPerBatch" or "MaxInputBytesPerBatch".',
    },
  );
}

interface NestedObject {
  readonly node: ObjectNode;
  readonly keySpan: Span;
}

function objectIn(around: TreeNode | undefined, key: string): NestedObject | undefined {
  const property = around?.kind === 'object' ? propertyOf(around, key) : undefined;
  if (property?.value.kind !== 'object') return undefined;
  return { node: property.value, keySpan: property.keySpan };
}

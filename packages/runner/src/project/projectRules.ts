import type { Diagnostic, Range, RuleTitle } from '@sfn-sagemaker/asl-model';
import { ruleDocs } from '@sfn-sagemaker/asl-model';

type ProjectRule =
  | 'unknownKey'
  | 'missingKey'
  | 'wrongValue'
  | 'missingFile'
  | 'tooLarge'
  | 'mocks'
  | 'unreadDefinition'
  | 'ambiguousDefinition'
  | 'unreadableFile'
  | 'unsearched'
  | 'outsideFile'
  | 'emptyFile'
  | 'unresolvedPlaceholder';

/** What can be wrong with the files around a definition. */
export const projectRules: Readonly<Record<ProjectRule, RuleTitle>> = {
  unknownKey: {
    code: 'PRJ101',
    name: 'project/unknown-key',
    severity: 'error',
    title: 'The project file has only keys that are known',
  },
  missingKey: {
    code: 'PRJ102',
    name: 'project/missing-key',
    severity: 'error',
    title: 'The project file has the keys that are required',
  },
  wrongValue: {
    code: 'PRJ103',
    name: 'project/wrong-value',
    severity: 'error',
    title: 'A value of the project file is one that is understood',
  },
  missingFile: {
    code: 'PRJ104',
    name: 'project/missing-file',
    severity: 'error',
    title: 'A file that the project file names exists',
  },
  tooLarge: {
    code: 'PRJ105',
    name: 'project/definition-size',
    severity: 'error',
    title: 'A definition has at most 1,048,576 bytes',
  },
  mocks: {
    code: 'PRJ106',
    name: 'project/mocks',
    severity: 'error',
    title: 'A mocks file is a MockConfigFile of AWS Step Functions Local',
  },
  unreadDefinition: {
    code: 'PRJ107',
    name: 'project/unread-definition',
    severity: 'info',
    title: 'The definition of a state machine is where it can be read',
  },
  ambiguousDefinition: {
    code: 'PRJ108',
    name: 'project/ambiguous-definition',
    severity: 'error',
    title: 'A workflow of a template is one that the template declares',
  },
  unreadableFile: {
    code: 'PRJ109',
    name: 'project/unreadable-file',
    severity: 'error',
    title: 'A file can be read, and is UTF-8 text',
  },
  unsearched: {
    code: 'PRJ110',
    name: 'project/unsearched',
    severity: 'warning',
    title: 'Folders and templates can be looked into when workflows are searched for',
  },
  outsideFile: {
    code: 'PRJ111',
    name: 'project/outside-file',
    severity: 'error',
    title: 'The action reads only files of the checkout',
  },
  emptyFile: {
    code: 'PRJ113',
    name: 'project/empty-file',
    severity: 'error',
    title: 'Project file, mocks file and sample input hold something',
  },
  unresolvedPlaceholder: {
    code: 'PRJ112',
    name: 'project/unresolved-placeholder',
    severity: 'warning',
    title: 'A template fills in every placeholder of the definition that it names',
    source:
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html',
  },
};

export interface ProjectFinding {
  readonly message: string;
  readonly help: string;
  readonly pointer?: string;
  readonly range?: Range;
}

const firstCharacter: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

export function projectDiagnostic(rule: RuleTitle, finding: ProjectFinding): Diagnostic {
  const { code, name, severity } = rule;
  const { message, help, pointer = '', range = firstCharacter } = finding;
  return { code, rule: name, severity, message, help, docs: ruleDocs(code), pointer, range };
}

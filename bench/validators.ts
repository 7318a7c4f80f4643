// The validators that are compared, each from text to the number of its findings.

import { aslRules, checkWorkflow, parseDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import stateLint from '@wmfs/statelint';
import languageService from 'amazon-states-language-service';
import aslValidator from 'asl-validator';

export type Validate = (text: string) => number | Promise<number>;

const { getLanguageService, TextDocument } = languageService;
const service = getLanguageService({});
const linter = stateLint();

export const ours: Validate = (text) => {
  const document = parseDocument(text, { path: 'bench.asl.json' });
  return checkWorkflow(readWorkflow(document, { name: 'bench' }), aslRules).length;
};

/** By name; ours first. */
export const validators: Readonly<Record<string, Validate>> = {
  'asl-model': ours,
  'amazon-states-language-service': async (text) => {
    const document = TextDocument.create('bench.asl.json', 'json', 1, text);
    const found = await service.doValidation(document, service.parseJSONDocument(document));
    return found.length;
  },
  '@wmfs/statelint': (text) => linter.validate(JSON.parse(text)).length,
  'asl-validator': (text) => aslValidator(JSON.parse(text)).errors.length,
};

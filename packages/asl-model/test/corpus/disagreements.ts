/** Definitions that a peer's test or a template calls valid and that we refuse, each with the reason. */
export const refusedByUs: Readonly<Record<string, string>> = {
  'task-with-credentials.json':
    'AWS refuses `Credentials` without `RoleArn` (recorded); the test writes `roleArn`.',
  'task_retry_reference_exception.json5':
    'Its retriers have paths where the language wants numbers, and its `Resource` is a path: it was written to be refused.',
  'task_service_lambda_invoke_catch_tbd.json5':
    'Its catcher has an empty `ErrorEquals`, which a test fills in before it is used.',
  'lambda_list_functions.json5':
    '`lambda:listFunctions` is no optimized integration; AWS answers "not recognized" to the same for `dynamodb:query` (recorded).',
};

/** Definitions that a peer's test calls invalid and that we accept, each with the reason. */
export const acceptedByUs: Readonly<Record<string, string>> = {
  'invalid-json-surround-syntax-extra-spaces.json':
    'Blanks and line breaks inside `{% … %}` are part of the expression, and JSONata skips them.',
  'invalid-jsonata-surround-syntax-no-spaces.json':
    'The specification wants `{%` and `%}` at the ends and no blanks after and before them; examples of AWS have none.',
};

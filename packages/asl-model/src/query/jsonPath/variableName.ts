const VARIABLE_NAME = /[\p{ID_Start}_][\p{ID_Continue}\u200c\u200d]*/uy;

/**
 * The variable's name at an offset of a text, empty if there is none.
 * The rule for names: https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
 */
export function variableNameAt(text: string, offset: number): string {
  VARIABLE_NAME.lastIndex = offset;
  return VARIABLE_NAME.exec(text)?.[0] ?? '';
}

import type { Diagnostic, Document, Span, TreeNode } from '@sfn-sagemaker/asl-model';
import { childPointer, childrenOf, nearest } from '@sfn-sagemaker/asl-model';
import { projectDiagnostic, projectRules } from '../projectRules.ts';

const placeholder = /\$\{([A-Za-z0-9_.:-]+)\}/g;

/**
 * A definition with a finding for each `${Name}` that nothing fills in, where the template that
 * names the file lists what it fills in: CloudFormation leaves any other as it is written.
 *
 * @see {@link https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html}
 */
export function reportUnresolved(
  document: Document,
  known: ReadonlySet<string> | undefined,
): Document {
  if (!known || !document.root) return document;
  const found = new Map<string, Diagnostic>();
  const look = (text: string, { span, pointer }: { span: Span; pointer: string }): void => {
    for (const [, name = ''] of text.matchAll(placeholder)) {
      if (known.has(name) || found.has(name)) continue;
      found.set(name, unresolved(name, known, { pointer, range: document.range(span) }));
    }
  };
  const visit = (node: TreeNode, pointer: string): void => {
    look(textOf(node), { span: node, pointer });
    const properties = node.kind === 'object' ? node.properties : [];
    for (const { key, keySpan } of properties)
      look(key, { span: keySpan, pointer: childPointer(pointer, key) });
    // A document nests no deeper than its parser allows.
    for (const [key, child] of childrenOf(node)) visit(child, childPointer(pointer, key));
  };
  visit(document.root, '');
  return { ...document, diagnostics: [...document.diagnostics, ...found.values()] };
}

function textOf(node: TreeNode): string {
  if (node.kind === 'unknown') return node.source;
  return node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
}

function unresolved(
  name: string,
  known: ReadonlySet<string>,
  place: Pick<Diagnostic, 'pointer' | 'range'>,
): Diagnostic {
  const meant = nearest(name, known);
  return projectDiagnostic(projectRules.unresolvedPlaceholder, {
    message:
      `\`\${${name}}\` is not in the DefinitionSubstitutions of the template: CloudFormation ` +
      'leaves it as it is, and Step Functions takes it for text.',
    help: meant
      ? `Did you mean \`\${${meant}}\`?`
      : `Add "${name}" to DefinitionSubstitutions, or to the substitutions of the environment.`,
    ...place,
  });
}

import { type Diagnostic, type Range, type RuleTitle, ruleDocs } from '../diagnostic.ts';
import type { Span } from './tree.ts';

interface SyntaxFinding {
  readonly message: string;
  readonly help: string;
  /** JSON Pointer of the value around the place, where it is known. */
  readonly pointer?: string;
}

/** Collects the findings of a parser. */
export interface SyntaxFindings {
  report(rule: RuleTitle, span: Span, finding: SyntaxFinding): void;
  /** In document order. */
  diagnostics(): readonly Diagnostic[];
}

export function syntaxFindings(range: (span: Span) => Range): SyntaxFindings {
  const found: { start: number; diagnostic: Diagnostic }[] = [];
  return {
    report(rule, span, { message, help, pointer = '' }) {
      const { code, name, severity, aws } = rule;
      const docs = ruleDocs(code);
      const codes = { ...(aws !== undefined && { aws }), docs };
      const diagnostic = { code, rule: name, severity, message, help, ...codes, pointer };
      found.push({ start: span.start, diagnostic: { ...diagnostic, range: range(span) } });
    },
    diagnostics() {
      return found.sort((a, b) => a.start - b.start).map(({ diagnostic }) => diagnostic);
    },
  };
}

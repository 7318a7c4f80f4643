import type { ExprNode } from 'jsonata';

/** A variable that an expression reads and does not set itself. */
export interface VariableReference {
  /** Without the `$`: `states`, or the name of a workflow variable or of a function. */
  readonly name: string;
  /** The names that follow: `['input', 'id']` of `$states.input.id`. */
  readonly path: readonly string[];
  readonly offset: number;
  /** It is called, as a function is. */
  readonly called?: true;
}

/** A name or an operator where it stands. */
interface NamedPlace {
  readonly name: string;
  readonly offset: number;
}

export interface JsonataReferences {
  readonly variables: readonly VariableReference[];
  /** Names that would be looked up in a context item, which Step Functions does not give. */
  readonly topLevel: readonly NamedPlace[];
  /** Operators that came with JSONata 2.1: Step Functions runs 2.0.6. */
  readonly newOperators: readonly NamedPlace[];
}

/** Finds what an expression refers to outside itself. */
export function jsonataReferences(root: ExprNode, text: string): JsonataReferences {
  const found = { variables: [], topLevel: [], newOperators: [] };
  new ReferenceWalk(text, found).visit(root, { context: false, bound: new Set() });
  return found;
}

interface Surroundings {
  /**
   * Whether names are looked up in something: behind a path's first step, in a predicate, in a
   * function's body.
   */
  readonly context: boolean;
  /** Variables that the expression itself sets. */
  readonly bound: Set<string>;
}

/** A node of the library's syntax tree, or a part of one: parts have no type. */
interface Node {
  readonly type?: string;
  readonly position?: number;
  readonly [member: string]: unknown;
}

type Visit = (node: Node, around: Surroundings) => void;

/** While they are being found. */
interface Found {
  readonly variables: VariableReference[];
  readonly topLevel: NamedPlace[];
  readonly newOperators: NamedPlace[];
}

class ReferenceWalk {
  private readonly text: string;
  private readonly found: Found;

  constructor(text: string, found: Found) {
    this.text = text;
    this.found = found;
  }

  visit(value: unknown, around: Surroundings): void {
    if (Array.isArray(value)) {
      for (const item of value) this.visit(item, around);
      return;
    }
    if (!isNode(value)) return;
    (this.visits[value.type ?? ''] ?? this.visitMembers)(value, around);
    this.visitParts(value, around);
  }

  /** What is applied to each item that a node gives. */
  private visitParts(node: Node, around: Surroundings): void {
    const inside = { ...around, context: true };
    for (const part of [node.predicate, node.stages, node.group, node.terms]) {
      this.visit(part, inside);
    }
  }

  private readonly visits: Readonly<Record<string, Visit>> = {
    path: (node, around) => this.visitPath(node, around),
    name: (node, around) => this.visitName(node, around),
    variable: (node, around) => this.visitVariable(node, [], around),
    bind: (node, around) => {
      // Before its value is visited: a function may call itself by this name.
      if (isNode(node.lhs)) around.bound.add(String(node.lhs.value));
      this.visit(node.rhs, around);
    },
    block: (node, around) => {
      const inside = { ...around, bound: new Set(around.bound) };
      this.visit(node.expressions, inside);
    },
    lambda: (node, around) => {
      const parameters = Array.isArray(node.arguments) ? node.arguments : [];
      const names = parameters.filter(isNode).map((parameter) => String(parameter.value));
      this.visit(node.body, { context: true, bound: new Set([...around.bound, ...names]) });
    },
    function: (node, around) => this.visitCall(node, around),
    partial: (node, around) => this.visitCall(node, around),
    condition: (node, around) => {
      const offset = this.startOf(node, 2);
      const name = this.text.slice(offset, offset + 2);
      if (name === '??' || name === '?:') this.found.newOperators.push({ name, offset });
      this.visitMembers(node, around);
    },
    transform: (node, around) => {
      const inside = { ...around, context: true };
      for (const member of ['pattern', 'update', 'delete']) this.visit(node[member], inside);
    },
  };

  private readonly visitMembers: Visit = (node, around) => {
    for (const member of MEMBERS) this.visit(node[member], around);
  };

  private visitPath(node: Node, around: Surroundings): void {
    const steps = Array.isArray(node.steps) ? node.steps.filter(isNode) : [];
    const names = steps.slice(1).map((step) => (step.type === 'name' ? String(step.value) : ''));
    for (const [position, step] of steps.entries()) {
      // `@$name` and `#$name` are set for the rest of the path, its predicates and its groups.
      for (const name of [step.focus, step.index]) {
        if (typeof name === 'string') around.bound.add(name);
      }
      const inside = { ...around, context: around.context || position > 0 };
      if (position > 0 || step.type !== 'variable') this.visit(step, inside);
      else {
        this.visitVariable(step, names, inside);
        this.visitParts(step, inside);
      }
    }
  }

  private visitCall(node: Node, around: Surroundings): void {
    const { procedure } = node;
    const name = isNode(procedure) && procedure.type === 'variable' ? String(procedure.value) : '';
    if (isNode(procedure) && name !== '' && name !== '$' && !around.bound.has(name)) {
      const offset = this.startOf(procedure, name.length + 1);
      this.found.variables.push({ name, path: [], offset, called: true });
      this.visitParts(procedure, around);
    } else this.visit(procedure, around);
    this.visit(node.arguments, around);
  }

  private visitName(node: Node, around: Surroundings): void {
    if (around.context) return;
    const name = String(node.value);
    this.found.topLevel.push({ name, offset: this.startOf(node, name.length) });
  }

  private visitVariable(node: Node, path: readonly string[], around: Surroundings): void {
    const name = String(node.value);
    const offset = this.startOf(node, name.length + 1);
    if (name === '' || name === '$') {
      if (name === '$' || !around.context) this.found.topLevel.push({ name: `$${name}`, offset });
      return;
    }
    if (!around.bound.has(name)) this.found.variables.push({ name, path, offset });
  }

  /** The library's positions are just after a token, and a name may be in backquotes. */
  private startOf(node: Node, length: number): number {
    const end = node.position ?? 0;
    return Math.max(0, end - length - (this.text.charAt(end - 1) === '`' ? 2 : 0));
  }
}

const MEMBERS = [
  ...['procedure', 'arguments', 'expressions', 'expression', 'lhs', 'rhs', 'value'],
  ...['condition', 'then', 'else', 'expr', 'steps'],
];

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !(value instanceof RegExp);
}

// Makes test/githubApi/openApi.generated.json: the part of GitHub's OpenAPI description that the
// action's requests touch, so that the test double answers and is asked as GitHub would be.
// Run: node action/scripts/githubOpenApi.ts
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The whole package is 385 MB unpacked: read once here, never a dependency.
const source = '@octokit/openapi@23.0.2';
const inPackage = 'package/generated/api.github.com.json';
const target = new URL('../test/githubApi/openApi.generated.json', import.meta.url);

const operations: Readonly<Record<string, readonly string[]>> = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/user': ['get'],
};

// Examples that the double starts its answers from.
const answered = [
  'issue-comment',
  'pull-request-simple-items',
  'private-user-response-with-public-profile-information',
];

// Prose, and what only code generators read.
const dropped = new Set(['description', 'summary', 'example', 'externalDocs', 'tags', 'title']);

interface Node {
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The description, with the licence that goes with every copy of it. */
function download(): { readonly root: Node; readonly license: string } {
  const folder = mkdtempSync(join(tmpdir(), 'github-openapi-'));
  try {
    execFileSync('npm', ['pack', '--silent', source], { cwd: folder });
    execFileSync('tar', ['xzf', 'octokit-openapi-23.0.2.tgz'], { cwd: folder });
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
    return { root: JSON.parse(read(inPackage)), license: read('package/LICENSE') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function at(root: Node, pointer: string): Node {
  let node: unknown = root;
  for (const key of pointer.replace(/^#\//, '').split('/')) {
    node = isNode(node) ? node[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
  }
  if (!isNode(node)) throw new Error(`${source} has nothing at ${pointer}`);
  return node;
}

/** A property that is called `description` is a property, not prose. */
function withoutProse(value: unknown, names = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (!isNode(value)) return value;
  const kept = Object.entries(value).filter(
    ([key]) => names || !(dropped.has(key) || key === 'examples' || key.startsWith('x-')),
  );
  return Object.fromEntries(kept.map(([k, v]) => [k, withoutProse(v, k === 'properties')]));
}

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isNode(value)) return [];
  const own = typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}

function components(root: Node, seeds: readonly unknown[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const queue = seeds.flatMap(references);
  for (let pointer = queue.pop(); pointer !== undefined; pointer = queue.pop()) {
    if (found.has(pointer)) continue;
    const component = withoutProse(at(root, pointer));
    found.set(pointer, component);
    queue.push(...references(component));
  }
  return found;
}

function nest(found: ReadonlyMap<string, unknown>): Record<string, Record<string, unknown>> {
  const sections: Record<string, Record<string, unknown>> = {};
  for (const [pointer, component] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, , section, name] = pointer.split('/');
    if (section === undefined || name === undefined) throw new Error(`odd reference ${pointer}`);
    sections[section] ??= {};
    sections[section][name] = component;
  }
  return sections;
}

function subset({ root, license }: ReturnType<typeof download>): Node {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [path, methods] of Object.entries(operations)) {
    const item = at(root, `#/paths/${path.replaceAll('/', '~1')}`);
    paths[path] = Object.fromEntries(methods.map((method) => [method, withoutProse(item[method])]));
  }
  const examples = answered.map((name) => [name, at(root, `#/components/examples/${name}`)]);
  return {
    openapi: root.openapi,
    info: { title: `Subset of ${source}`, version: '23.0.2', 'x-license': license },
    paths,
    components: { ...nest(components(root, [paths])), examples: Object.fromEntries(examples) },
  };
}

writeFileSync(target, `${JSON.stringify(subset(download()), null, 1)}\n`);

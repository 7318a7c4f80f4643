// @vitest-environment happy-dom
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mermaid from 'mermaid';
import { describe, expect, it } from 'vitest';
import { markdownNodes } from './markdown.ts';

const golden = join(import.meta.dirname, 'golden');

describe('graph in a comment', () => {
  it.each(globSync('*.comment.md', { cwd: golden }).sort())('%s is valid Mermaid', async (file) => {
    const nodes = markdownNodes(readFileSync(join(golden, file), 'utf8'));
    const graphs = nodes.flatMap((node) =>
      node.type === 'code' && node.lang === 'mermaid' ? [node.value] : [],
    );
    expect(graphs).toHaveLength(1);
    for (const graph of graphs) {
      expect(await mermaid.parse(graph)).toMatchObject({
        diagramType: expect.stringMatching(/flowchart|stateDiagram/),
      });
    }
  });
});

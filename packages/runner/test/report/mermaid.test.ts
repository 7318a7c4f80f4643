// @vitest-environment happy-dom
import { parseDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import mermaid from 'mermaid';
import { describe, expect, it } from 'vitest';
import { mermaidGraph } from '../../src/report/markdown/mermaid.ts';
import { hostile, reports, succeeded, workflowReport } from './reports.ts';

function graphOf(definition: object): string | undefined {
  const document = parseDocument(JSON.stringify(definition), { path: 'w.asl.json' });
  const workflow = readWorkflow(document, { name: 'w' });
  return mermaidGraph({ name: 'w', path: 'w.asl.json', workflow, diagnostics: [] });
}

const pass = { Type: 'Pass', End: true };

describe('mermaidGraph', () => {
  it.each(Object.entries(hostile))('is a flow chart with a state named %s', async (_, state) => {
    const graph = mermaidGraph(workflowReport('w', { state, simulations: [succeeded(state)] }));
    await expect(mermaid.parse(graph ?? '')).resolves.toMatchObject({
      diagramType: 'flowchart-v2',
    });
  });

  it('draws inner states in the box of their state, and no arrow into the own box', async () => {
    const graph = graphOf({
      StartAt: 'Both',
      States: {
        Both: {
          Type: 'Parallel',
          Branches: [{ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' }, B: pass } }],
          Next: 'Each',
        },
        Each: { Type: 'Map', ItemProcessor: { StartAt: 'A', States: { A: pass } }, End: true },
      },
    });
    await expect(mermaid.parse(graph ?? '')).resolves.toBeTruthy();
    expect(graph).toMatchInlineSnapshot(`
      "flowchart TD
        subgraph s0["Both"]
          s1["A"]
          s2["B"]
        end
        subgraph s3["Each"]
          s4["A"]
        end
        s0 --> s3
        s1 --> s2"
    `);
  });

  it('lets a state stand for its inner states when all of them are too many', async () => {
    const States = Object.fromEntries(
      Array.from({ length: 80 }, (_, index) => [`S${index}`, pass]),
    );
    const Each = { Type: 'Map', ItemProcessor: { StartAt: 'S0', States }, End: true };
    expect(graphOf({ StartAt: 'Each', States: { Each } })).toBe('flowchart TD\n  s0["Each"]');
    expect(graphOf({ StartAt: 'S0', States })).toBeUndefined();
  });

  it('draws nothing of a definition without states', () => {
    expect(graphOf({})).toBeUndefined();
  });

  it('colours states by what the simulations did', () => {
    const [report] = reports.failedSimulation?.workflows ?? [];
    const graph = report && mermaidGraph(report);
    expect(graph).toMatch(/class s0 caught/);
    expect(graph).toMatch(/class s1 failed/);
    expect(graph).toMatch(/class s2 passed/);
  });
});

/**
 * Colours have a contrast of at least 4.5 to 1 on their ground, and a word or symbol says the same.
 */
export const css = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1f2328; --faint: #59636e; --line: #d1d9e0;
  --good: #1a7f37; --warn: #9a6700; --bad: #d1242f; --soft: #f6f8fa; }
@media (prefers-color-scheme: dark) { :root { --ground: #0d1117; --ink: #f0f6fc; --faint: #9198a1;
  --line: #3d444d; --good: #3fb950; --warn: #d29922; --bad: #f85149; --soft: #151b23; } }
body { background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif;
  margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { border-bottom: 1px solid var(--line); font-size: 1.25rem; margin-top: 2.5rem; }
h3 { font-size: 1rem; }
code, pre { font: 13px/1.45 ui-monospace, monospace; }
summary { white-space: nowrap; }
code { overflow-wrap: anywhere; }
pre { background: var(--soft); border-radius: 6px; overflow: auto; padding: .75rem; }
table { border-collapse: collapse; } td, th { border: 1px solid var(--line); padding: .25rem .6rem; text-align: left; vertical-align: top; }
.faint { color: var(--faint); } .good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); }
ol.machine { list-style: none; margin: .5rem 0; padding-left: 0; }
li.state { border: 1px solid var(--line); border-left: .4rem solid var(--line); border-radius: 6px; margin: .4rem 0; padding: .3rem .6rem; }
li.state.passed { border-left-color: var(--good); } li.state.caught { border-left-color: var(--warn); }
li.state.failed { border-left-color: var(--bad); }
svg.bar { display: block; height: .8rem; width: 16rem; }
svg.bar rect { fill: var(--good); } svg.bar.caught rect { fill: var(--warn); }
svg.bar.failed rect { fill: var(--bad); } svg.bar.open rect { fill: var(--faint); }
`;

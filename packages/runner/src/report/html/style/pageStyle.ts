export const pageStyle = `
* { box-sizing: border-box; }
body { background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif;
  margin: 0 auto; max-width: 94rem; overflow-wrap: anywhere;
  padding: 1rem clamp(.75rem, 3vw, 2.5rem); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1rem 0; }
h2 { border-bottom: 1px solid var(--line); font-size: 1.3rem; margin: 2.5rem 0 1rem;
  padding-bottom: .4rem; }
h2.alone { border: 0; margin: -.6rem 0 .6rem; padding: 0; }
h2 code { font-size: .85rem; font-weight: normal; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .6rem; }
h4 { display: inline; font-size: 1rem; margin: 0; }
h4 .faint { font-weight: normal; }
p { margin: .4rem 0; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre { font: 13px/1.45 ui-monospace, monospace; }
pre { background: var(--soft); border-radius: 6px; margin: .5rem 0; max-height: 28rem;
  overflow: auto; padding: .75rem; }
.faint { color: var(--faint); } .good { color: var(--good); } .warn { color: var(--warn); }
.bad { color: var(--bad); }
.verdict { border-radius: 50%; color: var(--ground); display: inline-block; font-size: .75em;
  font-weight: bold; height: 1.5em; line-height: 1.5em; margin-right: .5em; text-align: center; width: 1.5em; }
.verdict.passed { background: var(--good); } .verdict.warned { background: var(--warn); }
.verdict.failed { background: var(--bad); }
.finding { border-left: 4px solid var(--line); margin: 1rem 0; padding-left: .9rem; }
table { border-collapse: collapse; width: 100%; }
td, th { border-bottom: 1px solid var(--line); padding: .35rem .8rem .35rem 0; text-align: left;
  vertical-align: top; }
thead th { color: var(--faint); font-size: .85rem; }
tbody th { font-weight: normal; }
.reason { white-space: pre-wrap; }
.policy { table-layout: fixed; } .policy code { font-size: 12px; }
.policy th:nth-child(1) { width: 16%; } .policy th:nth-child(3) { width: 21%; }
.policy th:nth-child(4) { width: 33%; }
nav table { width: auto; } nav td, nav th { padding-right: 2rem; }
nav td, thead th { overflow-wrap: normal; }
code, a { unicode-bidi: isolate; }
summary { cursor: pointer; }
.columns { display: grid; gap: 0 2.5rem; grid-template-columns: minmax(0, 1fr); }
.states { display: grid; gap: .8rem;
  grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); }
.state { border: 1px solid var(--line); border-radius: 6px; border-top: 4px solid var(--line);
  padding: .5rem .8rem .6rem; scroll-margin: 1rem; }
.state ul { margin: .4rem 0; padding: 0; list-style: none; }
.state .ways li::before { color: var(--faint); content: "→ "; }
.state.passed { border-top-color: var(--good); } .state.caught { border-top-color: var(--warn); }
.state.failed { border-top-color: var(--bad); }
.state.passed .mark { color: var(--good); } .state.caught .mark { color: var(--warn); }
.state.failed .mark { color: var(--bad); }
.state .mark { margin-right: .4rem; }
.state:target { box-shadow: 0 0 0 3px var(--link); }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding: .8rem 0; }
@media (min-width: 68rem) { .graph.fits { height: auto; max-width: 100%; }
  .columns { grid-template-columns: minmax(0, 9fr) minmax(0, 10fr); } }
@media (max-width: 44rem) {
  .stacked thead { clip-path: inset(50%); position: absolute; white-space: nowrap; width: 1px;
  overflow: hidden; }
  .stacked tr, .stacked :is(td, th) { border: 0; display: block; padding: .1rem 0; width: auto; }
  .stacked tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
  .stacked td::before { color: var(--faint); content: attr(data-head) ": "; }
}
`;

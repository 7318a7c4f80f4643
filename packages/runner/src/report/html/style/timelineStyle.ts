/** A row is name, bar, duration; on a narrow page the bar goes below. */
export const timelineStyle = `
.run { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; padding: .5rem .8rem; }
.run.unexpected { border-color: var(--bad); }
.axis, .timeline li { display: grid; gap: 0 .8rem; grid-template-columns: minmax(7rem,
  30%) minmax(0, 1fr) 6rem; }
.axis { margin-top: .6rem; } .marks { grid-column: 2; height: 16px; overflow: visible;
  width: 100%; }
.marks text { fill: var(--faint); font-size: 11px; }
.timeline { font-size: .9rem; list-style: none; margin: 0; padding: 0; }
.timeline li { align-items: center; border-radius: 3px; padding: .1rem 0; }
.timeline li:hover { background: var(--soft); }
.timeline a { color: inherit; text-decoration: none; }
.timeline a:hover { text-decoration: underline; }
.what.in1 { padding-left: 1rem; } .what.in2 { padding-left: 2rem; }
.what.in3 { padding-left: 3rem; }
.what.in4 { padding-left: 4rem; }
.took { color: var(--faint); white-space: nowrap; }
.note { font-size: .8rem; grid-column: 2 / 4; color: var(--faint); }
.note.caught { color: var(--warn); } .note.failed { color: var(--bad); }
.track { height: 18px; width: 100%; }
.track line { stroke: var(--line); }
.track rect { fill: var(--good); } .track .caught { fill: var(--warn); }
.track .failed { fill: var(--bad); }
.track .open { fill: var(--faint); } .track .repeated { fill: var(--good); fill-opacity: .35; }
@media (max-width: 44rem) {
  .axis { display: none; }
  .timeline li { grid-template-columns: minmax(0, 1fr) auto; padding: .25rem 0; }
  .track { grid-column: 1 / 3; grid-row: 2; } .note { grid-column: 1 / 3; }
}
`;

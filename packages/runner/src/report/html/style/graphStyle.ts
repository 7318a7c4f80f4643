/** Sizes of text are those that the layout reckons with. */
export const graphStyle = `
.frame { background: var(--soft); border-radius: 8px; max-height: max(92vh, 96rem);
  overflow: auto; padding: .75rem; }
.graph { display: block; margin: 0 auto; }
.graph text { fill: var(--ink); font-family: system-ui, sans-serif; text-anchor: middle; }
.graph .name { font-size: 13px; font-weight: 600; } .graph .note { fill: var(--faint);
  font-size: 11px; }
.graph a { text-decoration: none; }
.box rect, .box polygon { fill: var(--plain-soft); stroke: var(--faint); stroke-width: 1.25; }
.box.passed > a > :is(rect, polygon) { fill: var(--good-soft); stroke: var(--good); }
.box.caught > a > :is(rect, polygon) { fill: var(--warn-soft); stroke: var(--warn); }
.box.failed > a > :is(rect, polygon) { fill: var(--bad-soft); stroke: var(--bad); }
.box.notReached > a > :is(rect, polygon) { fill: var(--ground); stroke-dasharray: 4 3; }
.box.group > a > rect { fill-opacity: .35; }
.box a:hover > :is(rect, polygon), .box a:focus > :is(rect, polygon), .box a:target > :is(rect,
polygon) {
  stroke: var(--link); stroke-width: 2.5; }
.mark circle { fill: var(--faint); }
.passed > a > .mark circle { fill: var(--good); } .caught > a > .mark circle { fill: var(--warn); }
.failed > a > .mark circle { fill: var(--bad); }
.graph .mark text { fill: var(--ground); font-size: 11px; font-weight: bold; }
.way .line { fill: none; stroke: var(--faint); stroke-width: 1.25; }
.way .head { fill: var(--faint); }
.way.catch .line { stroke: var(--warn); stroke-dasharray: 5 3; }
.way.catch .head { fill: var(--warn); }
.way.default .line { stroke-dasharray: 1 3; stroke-linecap: round; stroke-width: 1.75; }
.way.start circle { fill: var(--faint); }
.graph .label { font-size: 11px; fill: var(--faint); paint-order: stroke; stroke: var(--soft);
  stroke-width: 5px;
  stroke-linejoin: round; }
.graph .label.catch { fill: var(--warn); }
.legend { color: var(--faint); display: flex; flex-wrap: wrap; font-size: .85rem; gap: .2rem 1.2rem;
  list-style: none; margin: .6rem 0; padding: 0; }
.swatch { border: 1.5px solid var(--faint); border-radius: 3px; display: inline-block; height: .8em;
  margin-right: .4em; width: 1.2em; }
.swatch.passed { background: var(--good-soft); border-color: var(--good); }
.swatch.caught { background: var(--warn-soft); border-color: var(--warn); }
.swatch.failed { background: var(--bad-soft); border-color: var(--bad); }
.swatch.notReached { border-style: dashed; }
.swatch.catch, .swatch.default { border-width: 0 0 2px; border-radius: 0; vertical-align: .3em;
  height: .3em; }
.swatch.catch { border-color: var(--warn); border-style: dashed; }
.swatch.default { border-style: dotted; }
`;

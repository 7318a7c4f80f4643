/** On paper all but data is open, and nothing that belongs together is torn apart. */
export const printStyle = `
@media print {
  body { font-size: 11px; max-width: none; padding: 0; print-color-adjust: exact; }
  h2, h3, h4 { break-after: avoid; }
  .state, .finding, .timeline li, tr { break-inside: avoid; }
  .columns { grid-template-columns: minmax(0, 1fr); }
  .frame { max-height: none; overflow: visible; } .graph { height: auto; max-width: 100%; }
  pre { max-height: none; white-space: pre-wrap; }
  code, pre { font-size: 10px; }
  details:not(.data)::details-content { content-visibility: visible; height: auto; }
}
`;

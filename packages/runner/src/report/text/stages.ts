import { plain } from '../log.ts';
import type { EngineReport, WorkflowReport } from '../model.ts';
import { type StageLine, stageLines } from '../stageLines.ts';
import { paragraph, type TextStyle, type Tone } from './style.ts';

const tones: Partial<Record<StageLine['label'], Tone>> = { refused: 'bad', note: 'warn' };

/** What plan, deploy and execute did with a workflow. */
export function stageSection(
  report: WorkflowReport,
  style: TextStyle,
  engine?: EngineReport,
): string[] {
  const lines = stageLines(report, engine);
  if (lines.length === 0) return [];
  return [
    style.paint('strong', plain(report.name)),
    ...lines.flatMap((line) => stageText(line, style)),
  ];
}

function stageText(line: StageLine, style: TextStyle): string[] {
  const { label, text, changes = [], reason, why, help, log, url } = line;
  const { paint } = style;
  const [first = '', ...more] = paragraph(`${label}: ${text}`, 2, style);
  const tone = tones[label] ?? 'strong';
  return [
    first.replace(label, paint(tone, label)),
    ...more,
    ...changes.flatMap((change) => paragraph(change, 4, style)),
    ...(reason === undefined
      ? []
      : reason
          .split('\n')
          .flatMap((words) => paragraph(words, 4, style))
          .map((words) => paint('bad', words))),
    ...labelled({ why, help, log }, style),
    // One piece, which a terminal makes a link of.
    ...(label === 'execution' && url ? [`    ${paint('faint', 'see:')} ${plain(url)}`] : []),
  ];
}

/** The parts that are there, each behind its label. */
function labelled(parts: Readonly<Record<string, string | undefined>>, style: TextStyle): string[] {
  return Object.entries(parts).flatMap(([label, text]) => {
    if (text === undefined) return [];
    const [first = '', ...more] = paragraph(`${label}: ${text}`, 4, style);
    return [first.replace(`${label}:`, style.paint('faint', `${label}:`)), ...more];
  });
}

const units = [
  { seconds: 86_400, suffix: 'd' },
  { seconds: 3_600, suffix: 'h' },
  { seconds: 60, suffix: 'min' },
] as const;

/** `7 d 2 h`, `41 min`, `1 min 5 s`, `23 s`, `2.2 s`, `0.25 s`: the two largest units, no more digits than people read. */
export function duration(exact: number): string {
  const seconds = rounded(exact);
  const largest = units.findIndex((unit) => seconds >= unit.seconds);
  if (largest === -1) return `${seconds} s`;
  const unit = units[largest];
  const next = units[largest + 1];
  if (!unit) return `${seconds} s`;
  const whole = Math.floor(seconds / unit.seconds);
  const rest = Math.floor((seconds - whole * unit.seconds) / (next?.seconds ?? 1));
  const head = `${whole} ${unit.suffix}`;
  return rest === 0 ? head : `${head} ${rest} ${next?.suffix ?? 's'}`;
}

function rounded(seconds: number): number {
  if (seconds >= 10) return Math.round(seconds);
  return seconds >= 1 ? Math.round(seconds * 10) / 10 : Math.round(seconds * 100) / 100;
}

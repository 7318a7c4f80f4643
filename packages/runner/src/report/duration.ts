const units = [
  { seconds: 86_400, suffix: 'd' },
  { seconds: 3_600, suffix: 'h' },
  { seconds: 60, suffix: 'min' },
] as const;

/** `7 d 2 h`, `41 min`, `1 min 5 s`, `0.25 s`: the two largest units. */
export function duration(seconds: number): string {
  const largest = units.findIndex((unit) => seconds >= unit.seconds);
  if (largest === -1) return `${Math.round(seconds * 1000) / 1000} s`;
  const unit = units[largest];
  const next = units[largest + 1];
  if (!unit) return `${seconds} s`;
  const whole = Math.floor(seconds / unit.seconds);
  const rest = Math.floor((seconds - whole * unit.seconds) / (next?.seconds ?? 1));
  const head = `${whole} ${unit.suffix}`;
  return rest === 0 ? head : `${head} ${rest} ${next?.suffix ?? 's'}`;
}

/** One measured number of one subject. */
export interface Figure {
  readonly subject: string;
  readonly value: number;
  readonly unit: string;
  readonly better: 'more' | 'less';
}

/** How many times better the first subject is than each other one, in the same run. */
export function ratios(figures: readonly Figure[]): Record<string, string>[] {
  const [ours] = figures;
  if (!ours) return [];
  return figures.map((figure) => {
    const ratio = figure.better === 'more' ? ours.value / figure.value : figure.value / ours.value;
    return {
      subject: figure.subject,
      [figure.unit]: figure.value.toFixed(figure.value < 10 ? 2 : 0),
      [`${ours.subject} is`]: figure === ours ? '' : `${ratio.toFixed(1)} times better`,
    };
  });
}

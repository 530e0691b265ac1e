/** What a part of the bench hands to the report, and the small arithmetic they share. */

/** A part of bench/RESULTS.md. */
export interface Section {
  readonly title: string;
  /** How it was measured, in a sentence or two. */
  readonly how: string;
  readonly tables: readonly { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }[];
  readonly charts?: readonly Chart[];
}

/** A line chart: one line for each series. */
export interface Chart {
  readonly file: string;
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly log: boolean;
  readonly points: readonly { readonly series: string; readonly x: number; readonly y: number }[];
}

/** The value below which a share of the values lies; `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** "12.3 (11.9–12.8)": the median and the range of repeated measurements. */
export function spread(values: readonly number[], digits: number): string {
  const [low, middle, high] = [0, 0.5, 1].map((share) => quantile(values, share).toFixed(digits));
  return values.length < 2 ? `${middle}` : `${middle} (${low}–${high})`;
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

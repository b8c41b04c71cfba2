import type { DeclaredLoss } from "../projections/CampaignContext.ts";
import type { SpiralLoss } from "../projections/spiral.ts";
import type { Interval } from "../statistics/Interval.ts";
import { formatLike, formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { visible } from "./visible.ts";
import { lossWords } from "./words/lossWords.ts";

/** Of fewer worlds the worst 5 % are not even one. */
const WORLDS_FOR_WORST = 20;

/** What a declared loss comes to: its mean, and the least and the mean of the worst 5 % of worlds. */
export interface LossAmounts {
  readonly mean: string;
  readonly worst: { readonly atRisk: string; readonly conditional: string } | null;
}

/** A declared loss in words: nothing where none is declared, and the number of negative sharers is told. */
export const lossText = {
  hasWorst: (worlds: number): boolean => worlds >= WORLDS_FOR_WORST,

  /** What is lost for whom, as a sentence. */
  declared({ perNegative, perPositive, currency }: DeclaredLoss, lang: Lang): string {
    const amount = (value: number): string => `${formatNumber(value)} ${visible(currency)}`;
    return lossWords[lang].declared(amount(perNegative), perPositive === 0 ? null : amount(perPositive));
  },

  /** Null where none is declared. */
  amounts({ mean, declared, valueAtRisk, conditional }: SpiralLoss, worlds: number, lang: Lang) {
    if (mean === undefined || declared === undefined) return null;
    const currency = visible(declared.currency);
    const amount = ({ value, ci }: { readonly value: number; readonly ci?: Interval }): string => {
      const bounds = ci?.map((end) => formatLike(end, value)).join(lossWords[lang].to);
      return `${formatNumber(value)} ${currency}${bounds === undefined ? "" : ` (${bounds})`}`;
    };
    return {
      mean: amount({ value: mean }),
      worst: lossText.hasWorst(worlds)
        ? { atRisk: amount(valueAtRisk), conditional: amount(conditional) }
        : null,
    } satisfies LossAmounts;
  },
} as const;

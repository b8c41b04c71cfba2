import { formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import type { RunReport } from "./RunReport.ts";
import { visible } from "./visible.ts";
import { attentionWords } from "./words/attentionWords.ts";
import { attitudeWords } from "./words/attitudeWords.ts";

/** Who clicks, buys, is won or lost, and sees only what is said against it: a paragraph for each plan. */
export function attitudeText({ plans }: RunReport, lang: Lang): readonly string[] {
  const words = attitudeWords[lang];
  return plans.flatMap(({ name, findings: { attitude, funnel } }) => {
    const told = [
      ...(funnel === undefined
        ? []
        : [
            words.funnel(
              rounded(funnel.clicks.mean),
              funnel.clickRate === undefined ? null : formatShare(funnel.clickRate.value),
              rounded(funnel.conversions.mean),
            ),
          ]),
      ...(attitude?.won === undefined || attitude.lost === undefined
        ? []
        : [
            words.won(
              rounded(attitude.won.mean),
              rounded(attitude.lost.mean),
              formatNumber(attitude.net ?? Number.NaN),
            ),
          ]),
      ...(attitude === undefined || attitude.sawNegativeFirst.mean === 0
        ? []
        : [
            words.negativeFirst(
              rounded(attitude.sawNegativeFirst.mean),
              rounded(attitude.sawOnlyNegative.mean),
            ),
          ]),
    ];
    return told.length === 0 ? [] : [attentionWords[lang].told(visible(name), told)];
  });
}

/** Means of people need no parts of a person, but where there are few. */
const rounded = (mean: number): number => (mean >= 10 ? Math.round(mean) : mean);

import { formatChance, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import type { RunReport } from "./RunReport.ts";
import { countedText } from "./spanText.ts";
import { visible } from "./visible.ts";
import { attentionWords } from "./words/attentionWords.ts";

/** How often it was seen, and who took it up unpaid: lists of topics, media, big names. For each plan. */
export function attentionText({ plans }: RunReport, lang: Lang): readonly string[] {
  const words = attentionWords[lang];
  return plans.flatMap(({ name, findings }) => {
    const { impressions, topics, media, bigNames } = findings;
    const told = [
      ...(impressions === undefined
        ? []
        : [
            words.impressions(
              impressions.total.mean,
              impressions.frequency === undefined ? null : formatNumber(impressions.frequency),
              formatNumber(impressions.ratingPoints),
            ),
          ]),
      ...(topics?.channels ?? []).map(({ channel, probability, ci, first, lasts }) => {
        const when =
          first === undefined || topics === undefined || lasts === undefined
            ? null
            : {
                first: countedText(first.q50, topics.unit, lang),
                lasts: countedText(lasts, topics.unit, lang),
              };
        return words.topic(visible(channel), formatChance(probability, ci), when);
      }),
      ...(media?.channels ?? []).map(({ channel, pickUps, negativeShare }) =>
        words.media(
          visible(channel),
          pickUps.mean,
          negativeShare === undefined ? null : formatShare(negativeShare.value),
        ),
      ),
      ...(bigNames === undefined ? [] : [words.bigNames(bigNames.unpaid.mean)]),
    ];
    return told.length === 0 ? [] : [words.told(visible(name), told)];
  });
}

import { formatChance, formatCount, formatNumber, formatShare } from "./formatNumber.ts";
import type { RunReport } from "./RunReport.ts";
import { visible } from "./visible.ts";

/** How often it was seen, and who took it up unpaid: lists of topics, media, big names. For each plan. */
export function attentionText({ plans }: RunReport): readonly string[] {
  return plans.flatMap(({ name, findings }) => {
    const { impressions, topics, media, bigNames } = findings;
    const told = [
      ...(impressions === undefined
        ? []
        : [
            `${formatCount(impressions.total.mean, "impression")}` +
              (impressions.frequency === undefined
                ? ""
                : `, ${formatNumber(impressions.frequency)} a viewer`) +
              ` (${formatNumber(impressions.ratingPoints)} rating points)`,
          ]),
      ...(topics?.channels ?? []).map(
        ({ channel, probability, ci, first, lasts }) =>
          `on the list of topics of ${visible(channel)} in ${formatChance(probability, ci)} of worlds` +
          (first === undefined || topics === undefined || lasts === undefined
            ? ""
            : `, half of them within ${formatCount(first.q50, topics.unit)}, for ${formatCount(lasts, topics.unit)}`),
      ),
      ...(media?.channels ?? []).map(
        ({ channel, pickUps, negativeShare }) =>
          `taken up by media from ${visible(channel)} ${formatCount(pickUps.mean, "time")} a world` +
          (negativeShare === undefined ? "" : `, ${formatShare(negativeShare.value)} of them against it`),
      ),
      ...(bigNames === undefined
        ? []
        : [
            `${formatCount(bigNames.unpaid.mean, "big name shares", "big names share")} it without being paid`,
          ]),
    ];
    return told.length === 0 ? [] : [`${visible(name)}: ${told.join("; ")}.`];
  });
}

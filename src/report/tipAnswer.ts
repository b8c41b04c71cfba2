import type { SeedingMethod } from "../seeding/seedingMethods.ts";
import type { IgnitionChance } from "../tipping/Ignited.ts";
import type { Estimate } from "../tipping/networkPercolation.ts";
import type { PlanRemedies, PlanTip, PushTip } from "../tipping/ScenarioTipping.ts";
import { tippingVerdict } from "../tipping/tippingVerdict.ts";
import { formatChance, formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { type TipAnswerWords, tipAnswerWords } from "./words/tipAnswerWords.ts";

/**
 * What would tip a plan: the least transmissibility, more of the same push, better seeds, all at once.
 * currency: what prices are in, as it is to be shown.
 */
export function tipAnswer(plan: PlanTip, currency: string, lang: Lang): string {
  const words = tipAnswerWords[lang];
  const { push, remedies } = plan;
  return [
    leastText(plan, words),
    ...(push === undefined ? [] : [pushAnswer(push, currency, words)]),
    ...(remedies === undefined ? [] : remedyTexts(remedies, plan.tipping.alpha50, words)),
  ].join(words.between);
}

function leastText(plan: PlanTip, words: TipAnswerWords): string {
  const { own, tipping } = plan;
  const { alpha50, tipped, worlds } = tipping;
  if (alpha50 === undefined) return neverText(plan, words);
  const { value } = alpha50;
  if (value === 0) return words.nothingNeeded;
  const least = `${formatNumber(value)}${intervalText(alpha50.ci, value, words)}`;
  const verdict = tippingVerdict(plan);
  if (verdict === "at") return words.standsAtIt(least, formatNumber(own));
  if (verdict === "past") return words.tipsAlready(least, formatNumber(own));
  const times = own > 0 ? { times: formatNumber(value / own), own: formatNumber(own) } : null;
  const never = tipped < worlds ? [words.someNever(formatShare(1 - tipped / worlds))] : [];
  return [words.transmissibility(least, times), ...never].join(words.between);
}

/** Why there is no alpha50. */
function neverText({ allOpen, refusal, asked, tipping }: PlanTip, words: TipAnswerWords): string {
  const { tipped, worlds, curve } = tipping;
  const isAll = allOpen && refusal === null;
  const highest = isAll ? null : formatNumber(curve.transmissibility.at(-1) ?? 0);
  const share = tipped === 0 ? null : formatShare(tipped / worlds);
  if (highest !== null && asked) return words.notInGrid(share, highest);
  return share === null ? words.neverAny(highest) : words.neverHalf(share, highest);
}

/** How large a push does at the plan's own transmissibility. */
function pushAnswer(
  { push50, before, sizes, kind }: PushTip,
  currency: string,
  words: TipAnswerWords,
): string {
  if (push50 === undefined) {
    const most = sizes.at(-1) ?? 0;
    if (most <= before) return words.noLargerPush(before, formatNumber(before));
    return words.pushTooSmall(most, formatNumber(most), formatNumber(before));
  }
  const { value, ci, cost, fraction } = push50;
  const orFewer = value === sizes[0];
  return words.push({
    people: value,
    count: formatNumber(value),
    // Under the smallest size nothing was tried, so that an interval would say too much.
    interval: intervalText(orFewer ? undefined : ci, value, words),
    share: kind === "critical" ? formatShare(fraction) : null,
    orFewer,
    before: formatNumber(before),
    price: cost === undefined ? null : `${formatNumber(cost)} ${currency}`,
    sizes: sizes.map(formatNumber).join(", "),
  });
}

function remedyTexts(
  { written, betterSeeds, together }: PlanRemedies,
  alpha50: Estimate | undefined,
  words: TipAnswerWords,
): string[] {
  const before = formatShare(written.probability);
  const chance = ({ probability, ci }: IgnitionChance): string => formatChance(probability, ci);
  const texts: string[] = [];
  if (betterSeeds !== undefined) {
    const { people, better, alpha50: half } = betterSeeds;
    // Tipping knows no strategies; what chose is one of them.
    const by = betterSeeds.by as SeedingMethod;
    const tried = betterSeeds.tried as readonly SeedingMethod[];
    const found = { by, people, count: formatNumber(people), chance: chance(betterSeeds), written: before };
    texts.push(better ? words.betterSeeds(found) : words.noBetterSeeds({ ...found, tried }));
    if (half !== undefined && isSooner(half, alpha50)) {
      const least = `${formatNumber(half.value)}${intervalText(half.ci, half.value, words)}`;
      const from = alpha50 === undefined ? null : formatNumber(alpha50.value);
      texts.push(words.fromBetterSeeds(least, from, better));
    }
  }
  if (together !== undefined) {
    texts.push(together.same ? words.togetherIsNoMatter : words.together(chance(together), before));
  }
  return texts;
}

/** Beyond what both intervals leave open. */
const isSooner = (half: Estimate, before: Estimate | undefined): boolean =>
  before === undefined || (half.ci?.[1] ?? Infinity) < (before.ci?.[0] ?? 0);

const intervalText = (
  ci: readonly [number, number] | undefined,
  like: number,
  words: TipAnswerWords,
): string => (ci === undefined ? "" : words.interval(formatLike(ci[0], like), formatLike(ci[1], like)));

import type { OverRanges, RangedInput } from "../projections/OverRanges.ts";
import type { ScenarioComparison } from "../projections/ScenarioComparison.ts";
import type { Interval } from "../statistics/Interval.ts";
import type { DecidingInput, PairOverRanges } from "../statistics/pairOverRanges.ts";
import { formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { rangeEnds } from "./rangeEnds.ts";
import type { Json } from "./runJson.ts";
import { visible } from "./visible.ts";
import { overRangesWords } from "./words/overRangesWords.ts";

/** Inputs that take part in less than this of what inputs change are not worth naming. */
const PART_LEAST = 0.05;
const NAMED_MOST = 4;

/**
 * What becomes of every pair over the ranges of inputs: paragraphs, the first of them a heading. None where
 * no input has a range.
 */
export function overRangesText(comparison: ScenarioComparison, lang: Lang): readonly string[] {
  const { overRanges, pairs, plans } = comparison;
  if (overRanges === undefined) return [];
  const words = overRangesWords[lang];
  const { spread, worlds, inputs } = overRanges;
  const ranges = inputs.map((input) => {
    return words.range(visible(input.path), ...rangeEnds(input, lang), input.scale === "log");
  });
  return [
    `${words.heading(formatNumber(spread), formatNumber(worlds))} ${ranges.join("; ")}.`,
    ...pairs.flatMap((pair, i): readonly string[] => {
      const over = overRanges.pairs[i] as PairOverRanges;
      const lost = 1 - pair.winShare - pair.tieShare;
      const leads = pair.winShare >= lost;
      const [plan, against] = [pair.plan, pair.against].map((each) => visible(plans[each]?.name ?? ""));
      const turned = leads ? over.notWon : over.notLost;
      const told = {
        winner: (leads ? plan : against) as string,
        loser: (leads ? against : plan) as string,
        wins: formatShare(leads ? pair.winShare : lost),
        range: shareRange(leads ? over.winShare : over.lossShare),
        turned: turned === 0 ? null : formatShare(turned),
      };
      const { variance, deciding } = over;
      const why =
        variance === undefined || deciding === undefined
          ? [words.undefined]
          : [
              words.variance(formatShare(variance.inputs), formatShare(variance.worlds)),
              ...decidingText(deciding, overRanges, lang),
            ];
      return [[words.pair(told), ...why].join(lang === "zh" ? "" : " ")];
    }),
  ];
}

const shareRange = ([low, high]: Interval): string => {
  const [from, to] = [low, high].map((share) => formatNumber(Math.round(100 * share)));
  return from === to ? `${from} %` : `${from}–${to} %`;
};

function decidingText(
  deciding: readonly DecidingInput[],
  { inputs }: OverRanges,
  lang: Lang,
): readonly string[] {
  const words = overRangesWords[lang];
  const nameOf = ({ input }: DecidingInput): string => visible(inputs[input]?.path ?? "");
  const first = deciding.slice(0, NAMED_MOST);
  const parts = first.flatMap((each) =>
    "total" in each && each.total >= PART_LEAST
      ? `${nameOf(each)} ${formatShare(Math.min(1, each.total))}`
      : [],
  );
  if (parts.length > 0) return [words.deciding(parts.join(", "))];
  const effects = first.flatMap((each) =>
    "strength" in each && each.strength > 0 ? `${nameOf(each)} ± ${formatNumber(each.strength)}` : [],
  );
  return effects.length === 0 ? [] : [words.strongest(effects.join(", "))];
}

/** The part `overRanges` of a pair's JSON; nothing where no input has a range. */
export function overRangesJson(ranges: OverRanges | undefined, pair: number): { readonly overRanges?: Json } {
  if (ranges === undefined) return {};
  const { points, spread, worlds, method, inputs } = ranges;
  const { variance, deciding, ...over } = ranges.pairs[pair] as PairOverRanges;
  const told = deciding?.map(({ input, ...says }): Json => {
    const { path, low, high, unit, scale } = inputs[input] as RangedInput;
    return { path, range: [low, high], ...(unit === "" ? {} : { unit }), scale, ...says } as unknown as Json;
  });
  return {
    overRanges: {
      ...{ points, spread, worlds, method },
      ...(over as unknown as Record<string, Json>),
      ...(variance === undefined ? {} : { variance: variance as unknown as Json }),
      ...(told === undefined ? {} : { inputs: told }),
    },
  };
}

import { nearestNames } from "../model/nearestNames.ts";
import type { MeasureName } from "../projections/measures.ts";

/** What else measures are called: abbreviations of the trade, and words for what they are about. */
const ALSO_CALLED: Readonly<Record<string, readonly (MeasureName | `cvar:${MeasureName}`)[]>> = {
  cvar: ["cvar:sharers", "cvar:viewers", "cvar:negative"],
  var: ["cvar:sharers", "cvar:viewers", "cvar:negative"],
  worst: ["cvar:sharers", "cvar:viewers", "cvar:negative"],
  risk: ["spiral", "cvar:negative", "cvar:viewers"],
  reach: ["viewers", "effective-reach", "sharers"],
  coverage: ["viewers", "effective-reach"],
  grp: ["rating-points"],
  cprp: ["cost-per-rating-point"],
  cpc: ["cost-per-click"],
  cpe: ["cost-per-engagement"],
  cpa: ["cost-per-conversion"],
  cpv: ["cost-per-viewer"],
  cpp: ["cost-per-rating-point"],
  price: ["cost", "cost-per-viewer", "cpm"],
  money: ["cost", "revenue", "roi"],
  profit: ["roi", "revenue"],
  sales: ["conversions", "revenue"],
  ctr: ["clicks", "interaction-rate"],
  shares: ["sharers"],
  views: ["impressions", "viewers"],
  nsr: ["net-sentiment"],
  sentiment: ["net-sentiment", "net-sentiment-of-sharers", "negative-share"],
  generations: ["depth"],
  topic: ["hot-topic"],
  trending: ["hot-topic"],
  influencers: ["big-names"],
};

const SHOWN = 4;
/** A third of the letters may be wrong; more, and anything is near. */
const WRONG_SHARE = 1 / 3;

/**
 * The measures that somebody may have meant: those that are also called so, then those with it as a word of
 * their name, then those of nearly these letters.
 */
export function nearestMeasures(written: string, names: readonly MeasureName[]): readonly string[] {
  const asked = written.toLowerCase().replace(/[\s_+]+/g, "-");
  const isThere = (name: string): boolean => names.some((each) => name === each || name === `cvar:${each}`);
  const words = new Set(asked.split("-").filter((word) => word.length > 2 && word !== "per"));
  const found = [
    ...(Object.hasOwn(ALSO_CALLED, asked) ? (ALSO_CALLED[asked] ?? []).filter(isThere) : []),
    ...names.filter((name) => name.split("-").some((word) => words.has(word))),
    ...nearestNames(asked, names, SHOWN, WRONG_SHARE),
  ];
  return [...new Set<string>(found)].slice(0, SHOWN);
}

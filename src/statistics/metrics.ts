import { pow } from "../randomness/exactMath.ts";

/**
 * The metrics that media planners, social listening and reviews of influence count in: a formula each.
 * A ratio is null where nothing stands below its line. Costs are in one currency, chances and parts 0 … 1.
 *
 * Source      conventions of media planning; named at a formula where it is disputed or has several readings
 * Arrays      where a formula takes several numbers
 * Randomness  none
 * Cost        O(numbers given); a sort for the front page
 * Failure     null where a ratio is not defined
 */
const ratio = (above: number, below: number): number | null => (below === 0 ? null : above / below);

/** How often a viewer saw it, on average. */
export const averageFrequency = (impressions: number, viewers: number): number | null =>
  ratio(impressions, viewers);

/** Gross rating points: impressions in per cent of the people there are. */
export const grossRatingPoints = (impressions: number, people: number): number | null =>
  ratio(100 * impressions, people);

/** What a rating point costs (CPRP). */
export const costPerRatingPoint = (cost: number, ratingPoints: number): number | null =>
  ratio(cost, ratingPoints);

/** The part of people whom at least one of several independent channels reaches (Sainsbury's formula). */
export const independentReach = (reaches: readonly number[]): number =>
  1 - reaches.reduce((missed, reach) => missed * (1 - reach), 1);

/** What a thousand impressions cost (CPM). */
export const costPerThousand = (cost: number, impressions: number): number | null =>
  ratio(1000 * cost, impressions);

/** What one of something costs: a click (CPC), an engagement (CPE), a conversion (CPA), a viewer. */
export const costPer = (cost: number, count: number): number | null => ratio(cost, count);

/** Cost per click in units of what the industry pays. */
export const clickBenchmark = (costPerClick: number, industry: number): number | null =>
  ratio(costPerClick, industry);

/**
 * What as many impressions would have cost in a medium of this price, without any multiplier (AVE). A
 * media-cost equivalent and not value: the Barcelona Principles reject it as a measure of communication
 * (https://amecorg.com/2017/05/amec-in-global-drive-for-final-eradication-of-aves/).
 */
export const mediaCostEquivalent = (impressions: number, costOfThousand: number): number =>
  (impressions * costOfThousand) / 1000;

/** What came back beyond the cost, in units of it. */
export const returnOnInvestment = (revenue: number, cost: number): number | null =>
  ratio(revenue - cost, cost);

/** Counts of one kind by what they are: for, against, neither. */
export interface Sentiment {
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
}

/** The parts of a sentiment ratio, which add up to 1; null where there is nothing. */
export function sentimentRatio({ positive, neutral, negative }: Sentiment): Sentiment | null {
  const all = positive + neutral + negative;
  if (all === 0) return null;
  return { positive: positive / all, neutral: neutral / all, negative: negative / all };
}

/** Net sentiment, −100 … 100, with those who say nothing in the denominator. */
export const netSentiment = ({ positive, neutral, negative }: Sentiment): number | null =>
  ratio(100 * (positive - negative), positive + neutral + negative);

/** The other reading of net sentiment: among those only who say something. */
export const netSentimentOfSpoken = ({ positive, negative }: Omit<Sentiment, "neutral">): number | null =>
  ratio(100 * (positive - negative), positive + negative);

/** Where the most happened: the time of the largest count, the first of equal ones; null where none is. */
export function timeToPeak(times: ArrayLike<number>, counts: ArrayLike<number>): number | null {
  let peak: number | null = null;
  let most = 0;
  for (let i = 0; i < counts.length; i++) {
    if ((counts[i] as number) <= most) continue;
    most = counts[i] as number;
    peak = times[i] as number;
  }
  return peak;
}

/** What of an audience is real and can be reached. */
export const effectiveAudience = (followers: number, fake: number, reachable: number): number =>
  followers * (1 - fake) * reachable;

/** Reposts per view. */
export const repostRate = (reposts: number, views: number): number | null => ratio(reposts, views);

/** The part of an account's followers who viewed. */
export const readRate = (ownViewers: number, followers: number): number | null =>
  ratio(ownViewers, followers);

/** Reposts and replies per view. */
export const interactionRate = (reposts: number, replies: number, views: number): number | null =>
  ratio(reposts + replies, views);

/** Searches in per cent of what they are without a campaign, if each new viewer brings `sensitivity` of them. */
export const searchIndex = (baseline: number, sensitivity: number, newViewers: number): number | null =>
  ratio(100 * (baseline + sensitivity * newViewers), baseline);

/** A post as a page of results ranks it: age in the unit of the half-life. */
export interface RankedPost {
  readonly views: number;
  readonly age: number;
  readonly isNegative: boolean;
}

/**
 * The negative part of a front page: of the `places` posts with the largest views · 2^(−age ÷ half-life),
 * those given first before equal ones.
 */
export function frontPageNegativeShare(
  posts: readonly RankedPost[],
  halfLife: number,
  places = 10,
): number | null {
  const score = ({ views, age }: RankedPost): number => views * pow(2, -age / halfLife);
  const page = posts.toSorted((a, b) => score(b) - score(a)).slice(0, places);
  return ratio(page.filter(({ isNegative }) => isNegative).length, page.length);
}

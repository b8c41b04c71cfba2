import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { largestAudiences } from "../network/largestAudiences.ts";
import type { CampaignContext } from "./CampaignContext.ts";

/** One person in so many is a big name. */
const PEOPLE_A_BIG_NAME = 1000;

/**
 * What the folds of a plan may know of its campaign: all that its compiled form says. Who the big names are
 * is said of campaigns of a thousand people or more; where many have the same audience, none of them is one.
 *
 * Source      review of influence: the top .1 % by audience
 * Arrays      bigNames: at most one in a thousand people, those with the most arcs out of them, ascending
 * Randomness  none
 * Cost        O(people + largest audience)
 * Failure     never
 */
export function planContext({ campaign, starters, offsets, nodes, views }: CompiledPlan): CampaignContext {
  if (campaign === null) return {};
  const { channels } = campaign;
  const pushes = starters.flatMap(({ push }) => push ?? []);
  const numbersWhere = (holds: (channel: (typeof channels)[number], number: number) => boolean): number[] =>
    channels.flatMap((channel, number) => (holds(channel, number) ? number : []));
  const bought = pushes.filter(({ topic }) => topic).map(({ channel }) => channel);
  const topicChannels = numbersWhere(({ topic }, number) => topic !== null || bought.includes(number));
  const mediaChannels = numbersWhere(({ media }) => media !== null);
  const bigNames = largestOf(offsets, Math.floor(nodes / PEOPLE_A_BIG_NAME));
  const fakes =
    campaign.fakes !== null ||
    pushes.some((push) => push.fakes !== null) ||
    channels.some(({ fakeReaders }) => fakeReaders !== null);
  return {
    ...(channels.some(({ name }) => name !== "") ? { channels: channels.map(({ name }) => name) } : {}),
    tallies: campaign.tallies && views !== "none",
    everyView: views === "each",
    conversion: campaign.conversion !== null && campaign.tallies && views !== "none",
    ...(topicChannels.length === 0 ? {} : { topicChannels }),
    ...(mediaChannels.length === 0 ? {} : { mediaChannels }),
    fakes,
    watch: campaign.watch !== null,
    response: campaign.response !== null,
    ...(bigNames.length === 0 ? {} : { bigNames }),
  };
}

/** At most `count` nodes, each with a larger audience than all others. */
function largestOf(offsets: Uint32Array, count: number): Uint32Array {
  const audience = (node: number): number => (offsets[node + 1] as number) - (offsets[node] as number);
  const ranked = largestAudiences({ offsets }, count + 1);
  const next = ranked[count];
  if (next === undefined) return new Uint32Array(0);
  return ranked
    .slice(0, count)
    .filter((node) => audience(node) > audience(next))
    .sort();
}

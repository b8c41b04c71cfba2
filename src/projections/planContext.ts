import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { largestAudiences } from "../network/largestAudiences.ts";
import type { CampaignContext } from "./CampaignContext.ts";

/** One person in so many is a big name. */
const PEOPLE_A_BIG_NAME = 1000;

/**
 * What the folds of a plan may know of its campaign: all that its compiled form says. Who the big names are
 * is said of campaigns of a thousand people or more.
 *
 * Source      the top .1 % by audience: SCIENCE's "spontaneous big names"
 * Arrays      bigNames: one in a thousand people with the most arcs out of them, ascending
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
  const bigNames = largestAudiences({ offsets }, Math.floor(nodes / PEOPLE_A_BIG_NAME)).sort();
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

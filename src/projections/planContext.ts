import { type CompiledChannel, FAKE_UNIT } from "../engine/CompiledChannel.ts";
import { ARC_TARGET, ARC_WORDS, type CompiledPlan } from "../engine/CompiledPlan.ts";
import type { CompiledPush } from "../engine/CompiledPush.ts";
import { largestAudiences } from "../network/largestAudiences.ts";
import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import { AUDIENCE_UNIT, type Audiences } from "./audiences.ts";
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
 * Cost        O(people + largest audience), and O(arcs) a channel where audiences are asked for
 * Failure     never
 */
export function planContext(plan: CompiledPlan): CampaignContext {
  const { campaign, starters, offsets, nodes, views } = plan;
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
  const isSeenInPart = channels.some(({ seenLimits }) => seenLimits !== null);
  // Of those whose every copy is seen, and nobody fake, there is nothing to tell but who read what.
  const asksAudiences = campaign.tallies && views !== "none" && (fakes || isSeenInPart || views === "each");
  return {
    ...(channels.some(({ name }) => name !== "") ? { channels: channels.map(({ name }) => name) } : {}),
    tallies: campaign.tallies && views !== "none",
    everyView: views === "each",
    conversion: campaign.conversion !== null && campaign.tallies && views !== "none",
    ...(topicChannels.length === 0 ? {} : { topicChannels }),
    ...(mediaChannels.length === 0 ? {} : { mediaChannels }),
    fakes,
    startsPeople: starters.map(({ push }) => push === undefined || push === null || isOfPeople(push)),
    isSeenInPart,
    ...(asksAudiences ? { audiences: channels.map((channel) => audiencesOf(plan, channel)) } : {}),
    watch: campaign.watch !== null,
    response: campaign.response !== null,
    ...(bigNames.length === 0 ? {} : { bigNames }),
  };
}

const isOfPeople = ({ broadcast, topic, fakes }: CompiledPush): boolean =>
  broadcast === null && !topic && fakes === null;

/** On a channel: who follows each node, and how many of those would see what it posts there. */
function audiencesOf(
  { offsets, arcs, nodes }: CompiledPlan,
  { has, seenLimits, fakeReaders }: CompiledChannel,
): Audiences {
  const followers = new Uint32Array(nodes);
  const reachable = new Uint32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    let seen = 0;
    for (let arc = offsets[node] as number; arc < offsets[node + 1]!; arc++) {
      if (has !== null && has[arc] === 0) continue;
      const target = arcs[arc * ARC_WORDS + ARC_TARGET] as number;
      followers[node]! += 1;
      seen += seenLimits === null ? 1 : (seenLimits[target] as number) / ALWAYS_LIMIT;
    }
    reachable[node] = Math.min(0xffffffff, Math.round(seen * AUDIENCE_UNIT));
  }
  const fakes = fakeReaders?.map((readers) => Math.round(readers * (AUDIENCE_UNIT / FAKE_UNIT))) ?? null;
  return { followers, fakes, reachable };
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

import type { CompiledChannel } from "../engine/CompiledChannel.ts";
import type { CompiledStarter } from "../engine/CompiledPlan.ts";
import { type CompiledPush, PLAIN_PUSH } from "../engine/CompiledPush.ts";
import { startingNodes } from "../engine/startingNodes.ts";
import type { ChannelValues } from "../model/ChannelValues.ts";
import type { PlaceOf } from "../model/decodeScenario.ts";
import { periodTicks } from "../model/FrequencyCap.ts";
import type { Path } from "../model/PlacedTree.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { PeopleStarter, ShownStarter, Starter } from "../model/Starter.ts";
import { ticksOf } from "../model/Time.ts";
import type { Network } from "../network/Network.ts";
import { chanceLimit } from "../randomness/coins.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { compileBroadcast } from "./compileChannels.ts";
import { compileWait, startTick } from "./compileWait.ts";
import { personIndex } from "./personIndex.ts";
import { type PickedFrom, segmentMembers } from "./segmentMembers.ts";

/** What starters are compiled from. */
export interface StarterParts {
  readonly scenario: Scenario;
  readonly network: Network;
  readonly segmentOf: Uint8Array;
  /** What is declared, and what it compiled to; `compiled` has a plain channel where nothing is declared. */
  readonly channels: readonly ChannelValues[];
  readonly compiled: readonly CompiledChannel[];
  readonly placeOf: PlaceOf;
  readonly problems: Problem[];
}

/** Who starts, before anything is said of where and when. */
type Who = Pick<CompiledStarter, "nodes" | "randomCount" | "allowed">;
const NOBODY: Who = { nodes: new Uint32Array(0), randomCount: 0, allowed: null };

/**
 * Compiles single starters of a scenario. People who start as themselves, on the first channel, need no push.
 *
 * Arrays      see `CompiledStarter`, `CompiledPush`
 * Randomness  none
 * Cost        O(people log people) per measured pick, O(people) per broadcast
 * Failure     problems go to the list: unknown people and segments, too many picked, a channel on which
 *             nobody can post, nobody to show something to
 */
export function starterCompiler(parts: StarterParts): (starter: Starter, path: Path) => CompiledStarter {
  const whoOf = picker(parts);
  return (starter, path) => {
    const channel = channelOf(starter, parts.channels);
    const base = { tick: startTick(starter, parts.scenario.clock) };
    const common = { ...PLAIN_PUSH, wait: compileWait(parts, starter, channel), channel };
    if ("impressions" in starter) {
      const broadcast = shownBroadcast(parts, starter, channel, path);
      return { ...base, ...NOBODY, push: { ...common, broadcast, topic: starter.starter === "hot-topic" } };
    }
    checkPosting(parts, channel, path);
    if (starter.starter === "water-army") {
      const { represents } = parts.scenario.audience;
      const accounts = Math.max(1, Math.round(starter.accounts / represents));
      return { ...base, ...NOBODY, push: { ...common, fakes: { accounts, lasts: lastsOf(parts, starter) } } };
    }
    const push = { ...common, trust: starter.trust, annoyance: chanceLimit(starter.annoyance) };
    const isPlain = push.wait === null && channel === 0 && push.trust === null && push.annoyance === 0;
    const who = whoOf(starter, path);
    return isPlain ? { ...base, ...who } : { ...base, ...who, push };
  };
}

/** The channel that a starter names, or the first that suits it. */
function channelOf(starter: Starter, channels: readonly ChannelValues[]): number {
  if (starter.channel !== null) return channels.findIndex(({ name }) => name === starter.channel);
  const suits: Partial<Record<Starter["starter"], (channel: ChannelValues) => boolean>> = {
    tv: ({ profile }) => profile === "tv",
    ads: ({ profile }) => profile === "display-ads",
    "hot-topic": ({ hotTopic }) => hotTopic !== null,
  };
  const suit = suits[starter.starter];
  return Math.max(0, suit === undefined ? 0 : channels.findIndex(suit));
}

/** On a channel that only broadcasts nobody can post; of the first one that is told by itself. */
function checkPosting({ channels, placeOf, problems }: StarterParts, channel: number, path: Path): void {
  const values = channels[channel];
  if (values?.direction.value !== "broadcast" || channel === 0) return;
  const place = placeOf([...path, "channel"]);
  problems.push({ code: "E-PLAN-011", severity: "error", place, values: { channel: values.name } });
}

const lastsOf = ({ scenario }: StarterParts, { over }: Pick<ShownStarter, "over">): number =>
  over === null ? 1 : Math.max(1, ticksOf(over, scenario.clock));

function shownBroadcast(
  parts: StarterParts,
  starter: ShownStarter,
  channel: number,
  path: Path,
): CompiledPush["broadcast"] {
  const { clock } = parts.scenario;
  const within = "within" in starter ? starter.within : null;
  const cap = "frequencyCap" in starter ? starter.frequencyCap : null;
  const members = segmentMembers(pickedFrom(parts), within, 0, path, parts.placeOf);
  if ("problem" in members) {
    parts.problems.push(members.problem);
    return null;
  }
  return compileBroadcast(parts, [...path, "impressions"], {
    channel,
    members: parts.compiled[channel]?.members ?? null,
    allowed: members.allowed,
    impressions: starter.impressions,
    lasts: lastsOf(parts, starter),
    cap: cap && { most: cap.most, ticks: periodTicks(cap.per, clock) },
    trust: starter.trust,
    annoyance: starter.annoyance,
  });
}

const pickedFrom = ({ scenario, network, segmentOf }: StarterParts): PickedFrom => ({
  people: network.people,
  names: scenario.audience.segments.map(({ name }) => name),
  codes: segmentOf,
});

/** Whom measured picks come to is settled later, by `pickedStarters`: here only among whom they pick. */
function picker(parts: StarterParts): (starter: PeopleStarter, path: Path) => Who {
  const { network, placeOf, problems } = parts;
  const index = personIndex(network.people, placeOf);
  return (starter, path) => {
    if (starter.starter === "people") {
      const found = starter.ids.map((id, i) => index(id, [...path, "ids", i]));
      for (const entry of found) if (typeof entry !== "number") problems.push(entry);
      const nodes = Uint32Array.from(new Set(found.filter((entry) => typeof entry === "number")));
      return { ...NOBODY, nodes };
    }
    const { by, count, within } = starter.pick;
    const members = segmentMembers(pickedFrom(parts), within, count, [...path, "pick"], placeOf);
    if ("problem" in members) {
      problems.push(members.problem);
      return NOBODY;
    }
    return { ...NOBODY, randomCount: by === "random" ? count : 0, allowed: members.allowed };
  };
}

/**
 * Draws the pinned random starters of a plan once, from world 0 and together, so that each takes people whom
 * the others leave, as in any world.
 */
export function pinned(
  starters: readonly Starter[],
  compiled: readonly CompiledStarter[],
  root: RootKey,
  nodes: number,
): readonly CompiledStarter[] {
  const isPinned = starters.map((starter) => "pick" in starter && starter.pick.pin);
  if (!isPinned.includes(true)) return compiled;
  const drawing = compiled.map((starter, i) => (isPinned[i] ? starter : { ...starter, randomCount: 0 }));
  const drawn = startingNodes({ root, nodes, starters: drawing }, 0, new Uint8Array(nodes));
  return compiled.map((starter, i) =>
    isPinned[i] ? { ...starter, nodes: drawn[i] as Uint32Array, randomCount: 0, allowed: null } : starter,
  );
}

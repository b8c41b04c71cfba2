import type { Problem } from "../model/Problem.ts";
import { type Clustering, clustering } from "../network/clustering.ts";
import { components } from "../network/components.ts";
import { type DegreeMoments, degreeMoments } from "../network/degreeMoments.ts";
import { largestAudiences } from "../network/largestAudiences.ts";
import type { Network } from "../network/Network.ts";
import { personLabel } from "../network/People.ts";
import { undirectedRows } from "../network/undirectedRows.ts";
import { Purpose } from "../randomness/Purpose.ts";
import { type WorldKey, worldKey } from "../randomness/WorldKey.ts";

/** What an import tells about a network, so that a wrong file or a reversed arrow is seen at once. */
export interface NetworkSummary {
  readonly hash: string;
  readonly people: number;
  readonly ties: number;
  readonly arcs: number;
  readonly directed: boolean;
  readonly weightKind: Network["weightKind"];
  /** Arcs on each channel, in the order of channels; null where ties have none. */
  readonly channels: readonly { readonly name: string; readonly arcs: number }[] | null;
  readonly degrees: DegreeMoments;
  readonly components: { readonly count: number; readonly largest: number; readonly largestShare: number };
  readonly clustering: Clustering;
  /** The largest audience first, equal ones in the order of people. */
  readonly audiences: readonly { readonly label: string; readonly audience: number }[];
  readonly warnings: readonly Problem[];
}

const AUDIENCES_SHOWN = 5;

/**
 * Counts, degrees, parts, clustering and largest audiences of a network, and what is odd about them.
 *
 * Source      each measure names its own
 * Arrays      see Network
 * Randomness  none, but for clustering beyond its exact size: keyed by the network's own hash
 * Cost        time O(people + arcs) and at most EXACT_STEPS of clustering; about 16 bytes an arc
 * Failure     never
 */
export function networkSummary(network: Network): NetworkSummary {
  const { people, csr } = network;
  const degrees = degreeMoments(csr);
  const { count, largest } = components(csr);
  const parts = { count, largest, largestShare: people.count === 0 ? 0 : largest / people.count };
  const audiences = Array.from(largestAudiences(csr, AUDIENCES_SHOWN), (person) => ({
    label: personLabel(people, person),
    audience: (csr.offsets[person + 1] as number) - (csr.offsets[person] as number),
  }));
  const facts = {
    hash: network.hash,
    people: people.count,
    ties: network.tieCount,
    arcs: csr.targets.length,
    directed: network.directed,
    weightKind: network.weightKind,
    channels: arcsByChannel(network),
    degrees,
    components: parts,
    audiences,
  };
  const found = clustering(undirectedRows(network), keyOf(network.hash));
  return { ...facts, clustering: found, warnings: warningsOf(facts) };
}

function arcsByChannel({ channels }: Network): NetworkSummary["channels"] {
  if (channels === null) return null;
  const arcs = new Uint32Array(channels.names.length);
  for (const channel of channels.ofArc) arcs[channel]!++;
  return channels.names.map((name, channel) => ({ name, arcs: arcs[channel] as number }));
}

/** The network's own key for sampling: its hash stands in for a seed. */
function keyOf(hash: string): WorldKey {
  const root = [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8, 16), 16)] as const;
  return worldKey(root, 0, Purpose.wedge);
}

/** Below this many people, a hub or a person without ties says nothing. */
const WORTH_A_WARNING = 50;
const ISOLATED_SHARE = 0.05;
const LARGEST_SHARE = 0.9;
const HUB_SHARE = 0.25;
/** How many times the longest list of followed people exceeds the largest audience in a reversed file. */
const REVERSED_RATIO = 10;

function warningsOf(facts: Omit<NetworkSummary, "clustering" | "warnings">): readonly Problem[] {
  const { people, degrees, components: parts, audiences, directed } = facts;
  if (facts.arcs === 0) return [warning("E-NETWORK-020", { people })];
  if (people < WORTH_A_WARNING) return [];
  const warnings: Problem[] = [];
  const { isolated, inMax, outMax } = degrees;
  if (isolated >= ISOLATED_SHARE * people) warnings.push(warning("E-NETWORK-021", { isolated, people }));
  if (parts.largestShare < LARGEST_SHARE)
    warnings.push(warning("E-NETWORK-022", { components: parts.count, largest: parts.largest, people }));
  const [hub] = audiences;
  if (hub !== undefined && hub.audience >= HUB_SHARE * people)
    warnings.push(warning("E-NETWORK-023", { label: hub.label, audience: hub.audience, people }));
  if (directed && inMax >= REVERSED_RATIO * outMax)
    warnings.push(warning("E-NETWORK-024", { audience: outMax, follows: inMax }));
  return warnings;
}

function warning(code: string, values: Problem["values"]): Problem {
  return { code, severity: "warning", place: {}, values };
}

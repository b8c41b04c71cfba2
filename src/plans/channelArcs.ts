import type { Direction } from "../model/ChannelValues.ts";
import type { Network } from "../network/Network.ts";

/** Where copies travel on a channel, and who is on it; null: along all arcs, everybody. */
export interface ChannelArcs {
  readonly has: Uint8Array | null;
  readonly members: Uint8Array | null;
}

/**
 * The arcs and the people of a channel: with a column of channels those of its name, of which `mutual` keeps
 * the ties that go both ways; `broadcast` has no arcs, and everybody.
 *
 * Arrays      has Uint8[arcs], members Uint8[nodes]; column: the channel's place in the network's names,
 *             null where ties have no channels
 * Randomness  none
 * Cost        time O(nodes + arcs)
 * Failure     never
 */
export function channelArcs(network: Network, column: number | null, direction: Direction): ChannelArcs {
  const { csr, channels } = network;
  const arcs = csr.targets.length;
  if (direction === "broadcast") return { has: new Uint8Array(arcs), members: null };
  const own =
    column === null || channels === null
      ? null
      : channels.ofArc.map((channel) => (channel === column ? 1 : 0));
  const has = direction === "mutual" && network.directed ? mutualOf(network, own) : own;
  return { has, members: own === null ? null : membersOf(network, own) };
}

/** Arcs whose reverse is there too: ties of two arcs, since each channel's ties are ranked apart. */
function mutualOf({ csr, tieCount }: Network, own: Uint8Array | null): Uint8Array {
  const ends = new Uint8Array(tieCount);
  for (const tie of csr.ties) ends[tie]!++;
  return Uint8Array.from(csr.ties, (tie, arc) =>
    ends[tie] === 2 && (own === null || own[arc] === 1) ? 1 : 0,
  );
}

/** Whoever has an arc on the channel, out or in. */
function membersOf({ csr }: Network, own: Uint8Array): Uint8Array {
  const { offsets, targets } = csr;
  const members = new Uint8Array(offsets.length - 1);
  for (let node = 0; node < members.length; node++) {
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      if (own[arc] !== 1) continue;
      members[node] = 1;
      members[targets[arc] as number] = 1;
    }
  }
  return members;
}

import { transposeArcs } from "../network/transposeArcs.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { DrawStream, Stream } from "./DrawStream.ts";
import { type IncomingArcs, incomingArcs, pickSource } from "./IncomingArcs.ts";
import type { SpreadModel } from "./SpreadModel.ts";
import { type LiveRows, type StrongRows, strongComponents } from "./strongComponents.ts";

/** Reached from the world's largest component, itself included; and whatever reaches that one. */
const BELOW_HUB = 1;
const ABOVE_HUB = 2;

/**
 * One world's live arcs between strong components. weight Uint32[components]: how many people a component
 * still wins, 0 once it is won; place Uint8[components]: where it stands to the largest one, the hub;
 * belowHub: what is still to be won of all that the hub reaches.
 */
interface LiveWorld extends StrongRows {
  readonly weight: Uint32Array;
  readonly place: Uint8Array;
  readonly hub: number;
  belowHub: number;
}

/**
 * The same few worlds for every question: who is won in them on top of those who are won already. Whoever is
 * in one strong component wins the same people, and the largest component's are counted once for all.
 *
 * Source      live-arc worlds: Kempe, Kleinberg & Tardos (2003), https://doi.org/10.1145/956750.956769;
 *             components and the hub: Ohsaka, Akiba, Yoshida & Kawarabayashi (2014),
 *             https://doi.org/10.1609/aaai.v28i1.8726
 * Arrays      see `LiveWorld`; about 20 bytes a node and world at most
 * Randomness  one `DrawStream` a world: a coin for each arc, or one in-arc picked for each node
 * Cost        O(nodes + arcs) a world to make; a question O(components reached beside the hub's) a world
 * Failure     never; a model with a last round is not one of these
 */
export class LiveWorlds {
  readonly #worlds: readonly LiveWorld[];
  readonly #stamps: Uint32Array;
  readonly #queue: Uint32Array;
  #epoch = 0;

  constructor(model: SpreadModel, worlds: number, root: RootKey) {
    const incoming = model.kind === "threshold" ? incomingArcs(model) : null;
    this.#worlds = Array.from({ length: worlds }, (_, world) => {
      const draws = new DrawStream(root, Stream.worlds + world);
      return liveWorld(incoming === null ? liveArcs(model, draws) : pickedArcs(incoming, model.nodes, draws));
    });
    const most = Math.max(0, ...this.#worlds.map(({ weight }) => weight.length));
    this.#stamps = new Uint32Array(most);
    this.#queue = new Uint32Array(most);
  }

  /** Mean number of people won by a node on top of those won. */
  gainOf(node: number): number {
    let sum = 0;
    for (const world of this.#worlds) {
      const start = world.componentOf[node] as number;
      if (world.weight[start] === 0) continue;
      const isAbove = world.place[start] === ABOVE_HUB;
      if (isAbove || start === world.hub) sum += world.belowHub;
      if (start !== world.hub) sum += this.#reach(world, start, isAbove ? BELOW_HUB : 0);
    }
    return sum / this.#worlds.length;
  }

  /** At least the gain of each node while nobody is won, Float64[nodes]. */
  bounds(nodes: number): Float64Array {
    const sums = new Float64Array(nodes);
    for (const world of this.#worlds) {
      const bound = componentBounds(world, nodes);
      for (let node = 0; node < nodes; node++)
        sums[node]! += bound[world.componentOf[node] as number] as number;
    }
    return sums.map((sum) => sum / this.#worlds.length);
  }

  /** A node wins everybody whom it reaches. */
  take(node: number): void {
    for (const world of this.#worlds) {
      const start = world.componentOf[node] as number;
      if (world.weight[start] === 0) continue;
      const found = this.#walk(world, start, 0);
      for (let i = 0; i < found; i++) {
        const component = this.#queue[i] as number;
        if ((world.place[component] as number) & BELOW_HUB)
          world.belowHub -= world.weight[component] as number;
        world.weight[component] = 0;
      }
    }
  }

  #reach(world: LiveWorld, start: number, without: number): number {
    const found = this.#walk(world, start, without);
    let sum = 0;
    for (let i = 0; i < found; i++) sum += world.weight[this.#queue[i] as number] as number;
    return sum;
  }

  /** Components reached from one that are not won yet; whatever a won one reaches is won too. */
  #walk({ offsets, targets, weight, place }: LiveWorld, start: number, without: number): number {
    const stamps = this.#stamps;
    const queue = this.#queue;
    const epoch = ++this.#epoch;
    stamps[start] = epoch;
    queue[0] = start;
    let length = 1;
    for (let at = 0; at < length; at++) {
      const component = queue[at] as number;
      const end = offsets[component + 1] as number;
      for (let i = offsets[component] as number; i < end; i++) {
        const next = targets[i] as number;
        if (stamps[next] === epoch || weight[next] === 0 || ((place[next] as number) & without) !== 0)
          continue;
        stamps[next] = epoch;
        queue[length++] = next;
      }
    }
    return length;
  }
}

function liveWorld(live: LiveRows): LiveWorld {
  const rows = strongComponents(live);
  const weight = new Uint32Array(rows.offsets.length - 1);
  for (const component of rows.componentOf) weight[component]!++;
  let hub = 0;
  for (let each = 1; each < weight.length; each++) if (weight[each]! > weight[hub]!) hub = each;
  const place = placesTo(hub, rows);
  let belowHub = 0;
  for (let each = 0; each < weight.length; each++) if (place[each] === BELOW_HUB) belowHub += weight[each]!;
  return { ...rows, weight, place, hub, belowHub };
}

/** Arcs lead to components of smaller number, so one pass each way is enough. */
function placesTo(hub: number, { offsets, targets }: StrongRows): Uint8Array {
  const place = new Uint8Array(offsets.length - 1);
  place[hub] = BELOW_HUB;
  for (let each = hub; each >= 0; each--) {
    if (place[each] !== BELOW_HUB) continue;
    for (let i = offsets[each] as number; i < offsets[each + 1]!; i++) place[targets[i]!] = BELOW_HUB;
  }
  for (let each = hub + 1; each < place.length; each++) {
    for (let i = offsets[each] as number; i < offsets[each + 1]!; i++) {
      const next = targets[i] as number;
      if (next === hub || place[next] === ABOVE_HUB) place[each] = ABOVE_HUB;
    }
  }
  return place;
}

/** What each component wins at most: those it leads to, counted once for each way there. */
function componentBounds({ offsets, targets, weight, place, hub, belowHub }: LiveWorld, nodes: number) {
  const bounds = new Float64Array(weight.length);
  for (let each = 0; each < bounds.length; each++) {
    let bound = weight[each] as number;
    for (let i = offsets[each] as number; i < offsets[each + 1]!; i++) {
      const next = targets[i] as number;
      if (place[each] !== ABOVE_HUB || place[next] !== BELOW_HUB) bound += bounds[next] as number;
    }
    bounds[each] = Math.min(nodes, bound);
  }
  return bounds.map((bound, each) => {
    if (each === hub) return belowHub;
    return place[each] === ABOVE_HUB ? Math.min(nodes, bound + belowHub) : bound;
  });
}

/** The arcs whose coins succeed. */
function liveArcs({ nodes, offsets, targets, limits }: SpreadModel, draws: DrawStream): LiveRows {
  const liveOffsets = new Uint32Array(nodes + 1);
  const live = new Uint32Array(targets.length);
  let length = 0;
  for (let node = 0; node < nodes; node++) {
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      if (draws.next() >>> 1 < (limits[arc] as number)) live[length++] = targets[arc] as number;
    }
    liveOffsets[node + 1] = length;
  }
  return { offsets: liveOffsets, targets: live.slice(0, length) };
}

/** At most one arc into each node. */
function pickedArcs(incoming: IncomingArcs, nodes: number, draws: DrawStream): LiveRows {
  const offsets = new Uint32Array(nodes + 1);
  const sources = new Uint32Array(nodes);
  let length = 0;
  for (let node = 0; node < nodes; node++) {
    const picked = pickSource(incoming, node, draws.next() >>> 1);
    if (picked >= 0) sources[length++] = picked;
    offsets[node + 1] = length;
  }
  return transposeArcs({ offsets, targets: sources.slice(0, length), weights: null });
}

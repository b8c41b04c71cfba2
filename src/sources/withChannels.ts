import { byName } from "../model/nameMark.ts";
import { type AssembleOptions, assembleNetwork } from "../network/assembleNetwork.ts";
import type { Network } from "../network/Network.ts";
import { orderLabels } from "../network/orderLabels.ts";
import { generatorStream } from "../randomness/RootKey.ts";

/**
 * A made network whose ties exist on channels: each tie on each channel with the channel's chance, both ways
 * together. Raising a chance only adds ties.
 *
 * Source      `assembleNetwork`, which ranks the ties of each channel apart
 * Arrays      see `Network`
 * Randomness  for each channel the stream `channel/NAME` of the network's seed, a number per tie in order of
 *             rank; channels share no draws
 * Cost        time O(arcs) for each channel
 * Failure     never
 */
export function withChannels(
  { people, csr, tieCount, directed, weightKind, weights }: Network,
  channels: Readonly<Record<string, { readonly share: number }>>,
  networkSeed: string,
): Network {
  const given = [...byName(channels)];
  const order = orderLabels(given.map(([name]) => name));
  const sorted = Array.from(order, (index) => given[index] as (typeof given)[number]);
  const from: number[] = [];
  const arcs: number[] = [];
  const ofRow: number[] = [];
  sorted.forEach(([name, { share }], channel) => {
    const next = generatorStream(networkSeed, `channel/${name}`);
    const isThere = Uint8Array.from({ length: tieCount }, () => (next() < share ? 1 : 0));
    for (let node = 0; node < people.count; node++) {
      for (let arc = csr.offsets[node] as number; arc < (csr.offsets[node + 1] as number); arc++) {
        const isOtherWay = !directed && (csr.targets[arc] as number) < node;
        if (isOtherWay || isThere[csr.ties[arc] as number] === 0) continue;
        from.push(node);
        arcs.push(arc);
        ofRow.push(channel);
      }
    }
  });
  const options: AssembleOptions = { people, directed, parallel: "merge", weightKind };
  return assembleNetwork(
    {
      length: arcs.length,
      from: Uint32Array.from(from),
      to: Uint32Array.from(arcs, (arc) => csr.targets[arc] as number),
      weights: weights === null ? null : Float64Array.from(arcs, (arc) => weights[arc] as number),
      channels: { names: sorted.map(([name]) => name), ofRow: Uint8Array.from(ofRow) },
    },
    options,
  ).network;
}

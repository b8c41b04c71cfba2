import { communityCount } from "../model/NetworkSpec.ts";
import { assembleNetwork } from "../network/assembleNetwork.ts";
import type { Network } from "../network/Network.ts";
import type { Attribute } from "../network/People.ts";
import { generatorStream } from "../randomness/RootKey.ts";
import { checkNetworkSpec } from "./checkNetworkSpec.ts";
import { classicNetwork } from "./classicNetwork.ts";
import type { GeneratedSpec } from "./GeneratedSpec.ts";
import { blocksOf, blockTies } from "./generators/blockTies.ts";
import { configurationTies } from "./generators/configurationTies.ts";
import { type GeneratedTies, mutualTies } from "./generators/GeneratedTies.ts";
import { powerLawTies } from "./generators/powerLawTies.ts";
import { preferentialAttachmentTies } from "./generators/preferentialAttachmentTies.ts";
import { randomTies } from "./generators/randomTies.ts";
import { regularTies } from "./generators/regularTies.ts";
import { relationshipChainTies } from "./generators/relationshipChainTies.ts";
import { shapeTies } from "./generators/shapeTies.ts";
import { smallWorldTies } from "./generators/smallWorldTies.ts";
import type { Stream } from "./generators/uniform.ts";
import { withChannels } from "./withChannels.ts";

/**
 * Makes the network that a scenario asks for: the same one for the same (spec, seed), on every machine.
 *
 * Source      each generator names its own
 * Arrays      see Network
 * Randomness  one stream of the network seed for each purpose, such as "ties" or "followers"
 * Cost        see each generator; assembling takes time O(people + arcs)
 * Failure     throws on a spec in which checkNetworkSpec finds a problem: callers check first
 */
export function generateNetwork(spec: GeneratedSpec, networkSeed: string): Network {
  const problems = checkNetworkSpec(spec);
  if (problems.length > 0)
    throw new RangeError(`network.kind ${spec.kind}: ${problems.map(({ code }) => code).join(", ")}`);
  const generated = generateTies(spec, (purpose) => generatorStream(networkSeed, purpose));
  const { network } = assembleNetwork(generated.rows, { ...generated, parallel: "merge" });
  return spec.channels === undefined ? network : withChannels(network, spec.channels, networkSeed);
}

function generateTies(spec: GeneratedSpec, streams: (purpose: string) => Stream): GeneratedTies {
  switch (spec.kind) {
    case "random":
      return mutualTies(spec.people, randomTies(spec, streams("ties")));
    case "regular":
      return mutualTies(spec.people, regularTies(spec, streams("ties")));
    case "small-world":
      return mutualTies(spec.people, smallWorldTies(spec, streams("rewiring")));
    case "preferential-attachment":
      return mutualTies(spec.people, preferentialAttachmentTies(spec, streams("ties")));
    case "power-law":
      return mutualTies(spec.people, powerLawTies(spec, streams("degrees"), streams("ties")));
    case "configuration":
      return mutualTies(spec.degrees.length, configurationTies(spec, streams("ties")));
    case "blocks": {
      const blocks = blocksOf(spec.sizes);
      return mutualTies(blocks.length, blockTies(spec, streams("ties")), groupedBy("block", blocks));
    }
    case "lattice":
      return mutualTies(spec.width * spec.height, shapeTies.lattice(spec));
    case "ring":
      return mutualTies(spec.people, shapeTies.ring(spec));
    case "complete":
    case "path":
    case "star":
      return mutualTies(spec.people, shapeTies[spec.kind](spec));
    case "relationship-chain":
      return relationshipChain(spec, streams);
    default:
      return classicNetwork(spec, streams("ties"));
  }
}

type RelationshipChainSpec = Extract<GeneratedSpec, { readonly kind: "relationship-chain" }>;

function relationshipChain(spec: RelationshipChainSpec, streams: (purpose: string) => Stream): GeneratedTies {
  const communities = communityCount(spec);
  const { rows, communityOf, leaders } = relationshipChainTies({ ...spec, communities }, streams);
  const roles = new Int32Array(spec.people);
  for (const leader of leaders) roles[leader] = 1;
  const attributes = groupedBy("community", communityOf);
  attributes.set("role", { kind: "text", codes: roles, values: ["member", "leader"] });
  return {
    people: { count: spec.people, labels: null, attributes },
    rows,
    directed: true,
    weightKind: "trust",
  };
}

/** One attribute that names the group of each person by its number. */
function groupedBy(name: string, codes: Int32Array): Map<string, Attribute> {
  const groups = codes.length === 0 ? 0 : (codes[codes.length - 1] as number) + 1;
  const values = Array.from({ length: groups }, (_, group) => String(group));
  return new Map([[name, { kind: "text", codes, values }]]);
}

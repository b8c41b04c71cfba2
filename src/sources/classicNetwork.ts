import { UndirectedGraph } from "graphology";
import { caveman, connectedCaveman } from "graphology-generators/community/index.js";
import { clusters, girvanNewman } from "graphology-generators/random/index.js";
import { krackhardtKite } from "graphology-generators/small/index.js";
import { florentineFamilies, karateClub } from "graphology-generators/social/index.js";
import type { NetworkSpec } from "../model/NetworkSpec.ts";
import { orderLabels } from "../network/orderLabels.ts";
import type { Attribute, People } from "../network/People.ts";
import type { GeneratedTies } from "./generators/GeneratedTies.ts";
import { TieBuffer } from "./generators/TieBuffer.ts";
import type { Stream } from "./generators/uniform.ts";

export type ClassicKind =
  | "karate-club"
  | "florentine-families"
  | "krackhardt-kite"
  | "caveman"
  | "clusters"
  | "girvan-newman";
export type ClassicSpec = Extract<NetworkSpec, { readonly kind: ClassicKind }>;

/**
 * The networks that graphology-generators ships, turned into people and rows of ties. What the package knows
 * about people (the club after the split, the cluster) becomes an attribute.
 *
 * Source      graphology-generators, https://graphology.github.io/standard-library/generators; karate club:
 *             W. W. Zachary (1977); families: R. L. Breiger & P. E. Pattison (1986); kite: D. Krackhardt
 *             (1990); cavemen: D. J. Watts (1999); four groups: M. Girvan & M. E. J. Newman (2002)
 * Arrays      rows from, to Uint32[ties]
 * Randomness  `stream`, for clusters and girvan-newman
 * Cost        one object per person and per tie, several hundred bytes each: small networks only
 * Failure     never for sizes that checkNetworkSpec lets through
 */
export function classicNetwork(spec: ClassicSpec, stream: Stream): GeneratedTies {
  const graph = classicGraph(spec, stream);
  const keys = graph.nodes();
  const order = orderLabels(keys);
  const labels = Array.from(order, (index) => keys[index] as string);
  const numbers = new Map(labels.map((label, person) => [label, person]));
  const ties = new TieBuffer(graph.size);
  graph.forEachEdge((_edge, _attributes, source, target) => {
    ties.add(numbers.get(source) as number, numbers.get(target) as number);
  });
  return {
    people: {
      count: labels.length,
      labels: labels.every((label, person) => label === String(person)) ? null : labels,
      attributes: attributesOf(graph, labels),
    },
    rows: ties.rows(),
    directed: false,
    weightKind: "none",
  };
}

function classicGraph(spec: ClassicSpec, rng: Stream): UndirectedGraph {
  switch (spec.kind) {
    case "karate-club":
      return karateClub(UndirectedGraph);
    case "florentine-families":
      return florentineFamilies(UndirectedGraph);
    case "krackhardt-kite":
      return krackhardtKite(UndirectedGraph);
    case "caveman": {
      // One cave has no next one to lead on to.
      const generate = spec.connected && spec.caves > 1 ? connectedCaveman : caveman;
      return generate(UndirectedGraph, spec.caves, spec.size);
    }
    case "clusters":
      return clusters(UndirectedGraph, {
        order: spec.people,
        size: spec.ties,
        clusters: spec.clusters,
        clusterDensity: spec.density,
        rng,
      });
    case "girvan-newman":
      return girvanNewman(UndirectedGraph, { zOut: spec.tiesOut, rng });
  }
}

/** Every attribute of the first person, as text. */
function attributesOf(graph: UndirectedGraph, labels: readonly string[]): People["attributes"] {
  const attributes = new Map<string, Attribute>();
  for (const name of Object.keys(graph.getNodeAttributes(labels[0] as string))) {
    const texts = labels.map((label) => String(graph.getNodeAttribute(label, name)));
    attributes.set(name, textAttribute(texts));
  }
  return attributes;
}

function textAttribute(texts: readonly string[]): Attribute {
  const found = [...new Set(texts)];
  const values = Array.from(orderLabels(found), (index) => found[index] as string);
  const codes = new Map(values.map((value, code) => [value, code]));
  return { kind: "text", codes: Int32Array.from(texts, (text) => codes.get(text) as number), values };
}

import { communityCount } from "../model/NetworkSpec.ts";
import type { Problem } from "../model/Problem.ts";
import { estimateSize } from "./estimateSize.ts";
import type { GeneratedSpec } from "./GeneratedSpec.ts";
import { isGraphical } from "./generators/isGraphical.ts";

/**
 * What cannot be true of a network although each number alone is in range: an odd number of loose ends, more
 * ties than there are others. Empty: generateNetwork will make it. A decoded scenario was already asked some
 * of this; a spec from elsewhere was not. What would take more memory than the budget is refused with the
 * figures.
 */
export function checkNetworkSpec(
  spec: GeneratedSpec,
  memoryBytes: number = Number.POSITIVE_INFINITY,
): readonly Problem[] {
  const problems = contradictions(spec);
  if (problems.length > 0) return problems;
  const { people, arcs, bytes } = estimateSize(spec);
  if (bytes <= memoryBytes) return [];
  const ties = Math.round(arcs / 2);
  const values = { people, ties, needBytes: Math.ceil(bytes), budgetBytes: memoryBytes };
  return [problem("E-NETWORK-001", "kind", values)];
}

function problem(code: string, key: string, values: Problem["values"]): Problem {
  return { code, severity: "error", place: { path: `network.${key}` }, values };
}

function contradictions(spec: GeneratedSpec): readonly Problem[] {
  switch (spec.kind) {
    case "regular":
      return [...checkBelowPeople(spec), ...checkEnds("ties", spec.people * spec.ties)];
    case "small-world":
    case "ring":
      return [...checkBelowPeople(spec), ...checkSides(spec.ties)];
    case "preferential-attachment":
      return checkBelowPeople(spec);
    case "power-law":
      return [
        ...checkRange("minTies", [spec.minTies, spec.maxTies], ["minTies", "maxTies"]),
        ...checkBelowPeople({ people: spec.people, ties: spec.maxTies }, "maxTies"),
      ];
    case "configuration":
      return checkDegrees(spec.degrees);
    case "clusters":
      return spec.people < 2 ? [problem("E-NETWORK-003", "people", { people: spec.people })] : [];
    case "relationship-chain":
      return checkRelationshipChain(spec);
    default:
      return [];
  }
}

interface Tied {
  readonly people: number;
  readonly ties: number;
}

function checkBelowPeople({ people, ties }: Tied, key = "ties"): Problem[] {
  return ties < people ? [] : [problem("E-SCENARIO-051", key, { people, ties })];
}

function checkEnds(key: string, ends: number): Problem[] {
  return ends % 2 === 0 ? [] : [problem("E-SCENARIO-052", key, { ends })];
}

function checkSides(ties: number): Problem[] {
  return ties % 2 === 0 ? [] : [problem("E-SCENARIO-053", "ties", { ties })];
}

type Two<T> = readonly [low: T, high: T];

function checkRange(key: string, [low, high]: Two<number>, [lowName, highName]: Two<string>): Problem[] {
  return low <= high ? [] : [problem("E-SCENARIO-054", key, { low, high, lowName, highName })];
}

function checkDegrees(degrees: readonly number[]): Problem[] {
  const ends = degrees.reduce((total, degree) => total + degree, 0);
  if (ends % 2 !== 0) return checkEnds("degrees", ends);
  return isGraphical(degrees) ? [] : [problem("E-NETWORK-002", "degrees", { people: degrees.length })];
}

function checkRelationshipChain(spec: Extract<GeneratedSpec, { kind: "relationship-chain" }>): Problem[] {
  const { people, strongTies, weakTies } = spec;
  const groups = communityCount(spec);
  if (groups > people) return [problem("E-SCENARIO-057", "communities", { groups, people })];
  const problems: Problem[] = [];
  const smallest = Math.floor(people / groups);
  if (strongTies > smallest - 1)
    problems.push(problem("E-NETWORK-004", "strongTies", { strongTies, smallest }));
  // Weak ties are drawn until enough are new: at half of all that are possible this takes two tries each.
  const most = (people - Math.ceil(people / groups)) / 2;
  if (groups > 1 && weakTies > most) problems.push(problem("E-NETWORK-005", "weakTies", { weakTies, most }));
  for (const [kind, range] of Object.entries(spec.trust))
    problems.push(...checkRange(`trust.${kind}`, range, ["trust from", "trust to"]));
  return problems;
}

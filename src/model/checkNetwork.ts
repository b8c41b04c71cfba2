import { type Mistake, upsideDown } from "./Mistake.ts";
import { numberAt, type PlacedTree, treesAt, valueAt } from "./PlacedTree.ts";
import type { ScenarioProblemCode } from "./ProblemCode.ts";
import { Quantity } from "./Quantity.ts";

/** Numbers of a network that do not go together: a network that nobody could build. */
export function checkNetwork(root: PlacedTree): readonly Mistake[] {
  const kind = valueAt(root, ["network", "kind"]);
  const read = (key: string): number => numberAt(root, ["network", key]) ?? Number.NaN;
  const check = typeof kind === "string" && Object.hasOwn(checks, kind) ? checks[kind] : undefined;
  return check === undefined ? [] : check(root, read);
}

type Read = (key: string) => number;
type Check = (root: PlacedTree, read: Read) => readonly Mistake[];

/** A missing number is NaN, with which every comparison is false: then there is nothing to say here. */
const when = (
  wrong: boolean,
  code: ScenarioProblemCode,
  key: string,
  values: Mistake["values"] = {},
): readonly Mistake[] => (wrong ? [{ code, path: ["network", key], values }] : []);

const fewerThanPeople = (key: string, read: Read) =>
  when(read(key) >= read("people"), "E-SCENARIO-051", key, { ties: read(key), people: read("people") });
const evenTies = (read: Read) =>
  when(read("ties") % 2 === 1, "E-SCENARIO-053", "ties", { ties: read("ties") });
const evenEnds = (ends: number, key: string) => when(ends % 2 === 1, "E-SCENARIO-052", key, { ends });
const notTooMany = (people: number, key: string) =>
  when(people > Quantity.peopleMax, "E-SCENARIO-056", key, { people, limit: Quantity.peopleMax });
const fewerGroups = (key: string, read: Read) =>
  when(read(key) > read("people"), "E-SCENARIO-057", key, { groups: read(key), people: read("people") });

const checks: Readonly<Record<string, Check>> = {
  file: (root) => {
    const isDirected = valueAt(root, ["network", "directed"]) === true;
    const arcs = valueAt(root, ["network", "arcs"]) ?? null;
    return [
      ...when(isDirected && arcs === null, "E-SCENARIO-058", "directed"),
      ...when(!isDirected && arcs !== null, "E-SCENARIO-059", "arcs"),
    ];
  },
  "relationship-chain": (root, read) => [
    ...fewerGroups("communities", read),
    ...["strong", "weak", "leaders"].flatMap((tie) => upsideDown(root, ["network", "trust", tie])),
  ],
  random: (_root, read) =>
    when(read("meanTies") > Math.max(0, read("people") - 1), "E-SCENARIO-051", "meanTies", {
      ties: read("meanTies"),
      people: read("people"),
    }),
  regular: (_root, read) => [
    ...fewerThanPeople("ties", read),
    ...evenEnds(read("people") * read("ties"), "ties"),
  ],
  "small-world": (_root, read) => [...fewerThanPeople("ties", read), ...evenTies(read)],
  "preferential-attachment": (_root, read) => fewerThanPeople("ties", read),
  "power-law": (_root, read) => [
    ...fewerThanPeople("maxTies", read),
    ...when(read("minTies") > read("maxTies"), "E-SCENARIO-054", "minTies", {
      low: read("minTies"),
      high: read("maxTies"),
      lowName: "minTies",
      highName: "maxTies",
    }),
  ],
  configuration: (root) => {
    const degrees = numbersIn(root, "degrees");
    const sum = degrees.reduce((total, degree) => total + degree, 0);
    const largest = degrees.reduce((most, degree) => Math.max(most, degree), 0);
    const values = { ties: largest, people: degrees.length };
    return [
      ...evenEnds(sum, "degrees"),
      ...when(largest >= Math.max(1, degrees.length), "E-SCENARIO-051", "degrees", values),
    ];
  },
  blocks: (root) =>
    notTooMany(
      numbersIn(root, "sizes").reduce((total, size) => total + size, 0),
      "sizes",
    ),
  lattice: (root, read) => [
    ...(valueAt(root, ["network", "periodic"]) === true
      ? ["width", "height"].flatMap((side) =>
          when(read(side) < 3, "E-SCENARIO-055", side, { value: read(side), low: 3 }),
        )
      : []),
    ...notTooMany(read("width") * read("height"), "width"),
  ],
  ring: (root, read) =>
    valueAt(root, ["network", "ties"]) === undefined
      ? when(read("people") <= 2, "E-SCENARIO-051", "people", { ties: 2, people: read("people") })
      : [...fewerThanPeople("ties", read), ...evenTies(read)],
  caveman: (_root, read) => notTooMany(read("caves") * read("size"), "caves"),
  clusters: (_root, read) => [
    ...fewerGroups("clusters", read),
    // With one person there is nobody to draw a tie to.
    ...when(read("people") < 2, "E-SCENARIO-051", "people", { ties: 1, people: read("people") }),
  ],
};

function numbersIn(root: PlacedTree, key: string): readonly number[] {
  return treesAt(root, ["network", key, "*"]).flatMap(({ tree }) =>
    tree.kind === "value" && typeof tree.value === "number" ? [tree.value] : [],
  );
}

import { describe, expect, it } from "vitest";
import type { GraphEdge } from "../../../src/sources/graphs/GraphSink.ts";
import { type GraphOptions, GraphTies } from "../../../src/sources/graphs/GraphTies.ts";
import { ProblemList } from "../../../src/sources/readers/ProblemList.ts";

const edge = (source: string, target: string, rest: Partial<GraphEdge> = {}): GraphEdge => {
  return { source, target, directed: false, weight: null, channel: null, ...rest };
};

/** A file that lists these people and then has these edges, a line each. */
function taken(people: readonly string[], edges: readonly GraphEdge[], options: GraphOptions = {}) {
  const problems = new ProblemList("a.gexf");
  const ties = new GraphTies(options, problems);
  for (const [i, person] of people.entries()) ties.node(person, i + 1);
  for (const [i, each] of edges.entries()) ties.edge(each, 100 + i);
  ties.finish();
  const told = problems
    .all()
    .map(({ code, severity, place }) => `${severity} ${code}:${place.line ?? place.path}`);
  return { ties, told };
}

describe("GraphTies", () => {
  it("given listed people and edges, then everybody is there, tied or not", () => {
    const { ties, told } = taken(["b", "a", "7", "alone"], [edge("a", "b"), edge("7", "a")]);
    expect(told).toEqual([]);
    expect(ties.labels.table.number().labels).toEqual(["7", "a", "alone", "b"]);
    expect(ties.ties.length).toBe(2);
  });

  it("given a person listed twice, or an edge of somebody who is not listed, then it is said, strictly refused", () => {
    const people = ["a", "b", "a"];
    const edges = [edge("a", "b"), edge("a", "stranger"), edge("stranger", "b")];
    expect(taken(people, edges).told).toEqual(["warning E-IMPORT-038:3", "warning E-IMPORT-057:101"]);
    expect(taken(people, edges, { strict: true }).told).toEqual([
      "error E-IMPORT-038:3",
      "error E-IMPORT-057:101",
    ]);
    expect(taken([], edges).told).toEqual([]);
  });

  it("given directions that nobody asked for, then one warning; given an edge without one that was asked for, an error", () => {
    const edges = [edge("a", "b", { directed: true }), edge("b", "c", { directed: true })];
    expect(taken([], edges).told).toEqual(["warning E-IMPORT-056:100"]);
    expect(taken([], edges, { directed: true }).told).toEqual([]);
    expect(taken([], [...edges, edge("a", "c")], { directed: true }).told).toEqual([
      "error E-IMPORT-039:102",
    ]);
  });

  it("given a file that says only behind its edges whether they have a direction, then that holds for all", () => {
    const late = (options: GraphOptions, directed: boolean) => {
      const problems = new ProblemList("a.json");
      const ties = new GraphTies(options, problems);
      for (let line = 1; line <= 9; line++) ties.edge(edge("a", `b${line}`, { directed: line > 7 }), line);
      ties.direction(directed);
      ties.finish();
      return problems.all().map(({ code, place, values }) => `${code}:${place.line ?? values.count}`);
    };
    const refused = [...[1, 2, 3, 4, 5].map((line) => `E-IMPORT-039:${line}`), "E-IMPORT-099:4"];
    expect(late({ directed: true }, true)).toEqual([]);
    expect(late({ directed: true }, false)).toEqual(refused);
    expect(late({}, true)).toEqual(["E-IMPORT-056:1"]);
    expect(late({}, false)).toEqual([]);
  });

  it("given weights and channels by name, then each edge needs one", () => {
    const options = { weight: "strength", channel: "via" };
    const good = edge("a", "b", { weight: "0.5", channel: "weibo" });
    const { ties, told } = taken([], [good, edge("b", "c", { weight: "2", channel: "forum" })], options);
    expect(told).toEqual([]);
    expect([...ties.ties.weights!.slice(0, 2)]).toEqual([0.5, 2]);
    expect(ties.channels.number(ties.ties)).toMatchObject({ names: ["forum", "weibo"] });
    expect([...ties.ties.ofRow!.slice(0, 2)]).toEqual([1, 0]);
    const bad = [edge("a", "b"), edge("a", "b", { weight: " ", channel: " " }), { ...good, weight: "0,5" }];
    expect(taken([], bad, options).told.toSorted()).toEqual([
      "error E-IMPORT-015:102",
      "error E-IMPORT-035:100",
      "error E-IMPORT-035:101",
      "error E-IMPORT-058:100",
      "error E-IMPORT-058:101",
    ]);
  });

  it("given a name that no edge has, then it is told once, with names that they have", () => {
    const problems = new ProblemList("a.gexf");
    const ties = new GraphTies({ weight: "wieght", channel: "via" }, problems);
    ties.unread("weight", 1);
    for (let line = 1; line < 9; line++) ties.edge(edge("a", `b${line}`), line);
    ties.finish();
    const told = problems.all().filter(({ severity }) => severity === "error");
    expect(told.map(({ code, place, values }) => [code, place.path, values.nearest])).toEqual([
      ["E-IMPORT-059", "weight", "weight"],
      ["E-IMPORT-059", "channel", "weight"],
    ]);
  });

  it("given options for the columns of tables, then they are refused, all at once", () => {
    const { told } = taken([], [], { source: "a", target: 2, weight: 3, channel: 4, header: true });
    expect(told).toEqual(
      ["weight", "channel", "source", "target", "header"].map((option) => `error E-IMPORT-037:${option}`),
    );
  });

  it("given ids as spreadsheets ruin them, empty ones or forms of one letter, then they are told as in tables", () => {
    expect(taken(["1E+17", ""], []).told).toEqual(["error E-IMPORT-013:1", "error E-IMPORT-034:2"]);
    expect(taken(["\u1112\u1161\u11ab", "\ud55c"], []).told).toEqual(["warning E-IMPORT-040:1"]);
    const { ties, told } = taken(["\u1112\u1161\u11ab"], [edge("\ud55c", "b")], { normalize: "nfc" });
    expect(told).toEqual(["warning E-IMPORT-057:100"]);
    expect(ties.labels.table.count).toBe(2);
  });
});

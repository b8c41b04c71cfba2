import { describe, expect, it } from "vitest";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import { problemText } from "../../src/report/messages.ts";

const NETWORK = "{ kind: karate-club, attributes: { path: people.csv, segment: group, channel: 3 } }";
const scenario = (segments: string, network = "{ kind: karate-club }", within = "null") =>
  `network: ${network}
audience: { segments: { ${segments} } }
content: { transmissibility: 0.1 }
plans: { a: [ { starter: influencers, pick: { by: degree, count: 2, within: ${within} } } ] }
`;

const problemsOf = (text: string): readonly string[] => {
  const decoded = decodeScenario(text);
  return "problems" in decoded ? decoded.problems.map((each) => problemText(each, "en")) : [];
};
function segmentsOf(text: string) {
  const decoded = decodeScenario(text);
  if ("problems" in decoded)
    throw new Error(decoded.problems.map((each) => problemText(each, "en")).join("\n"));
  return decoded.scenario.audience.segments;
}

describe("segments", () => {
  it("given only who belongs to it, then a segment takes content as everybody does", () => {
    expect(segmentsOf(scenario("all: { share: 1 }"))).toEqual([
      {
        name: "all",
        share: 1,
        where: null,
        receptivity: { positive: 1, negative: 1 },
        positivity: 1,
        defence: 0,
        click: null,
        convert: null,
        win: null,
        lose: null,
      },
    ]);
  });

  it("given one receptivity, then it is that of both polarities; given one of two, the other is 1", () => {
    const text = scenario(
      "a: { share: 0.5, receptivity: 1.5 }, b: { share: 0.5, receptivity: { negative: 2 } }",
    );
    expect(segmentsOf(text).map(({ receptivity }) => receptivity)).toEqual([
      { positive: 1.5, negative: 1.5 },
      { positive: 1, negative: 2 },
    ]);
  });

  it("given names that are special to JavaScript, then they stay in the order of the file", () => {
    const names = ["b", "10", "2", "__proto__", "constructor", "日本"];
    const text = scenario(names.map((name) => `"${name}": { share: ${1 / names.length} }`).join(", "));
    expect(segmentsOf(text).map(({ name }) => name)).toEqual(names);
  });

  it("given shares, then they sum to 1 within rounding, or the sum is told", () => {
    const shares = (...values: number[]) =>
      scenario(values.map((share, i) => `s${i}: { share: ${share} }`).join(", "));
    expect(problemsOf(shares(0.1, 0.7, 0.2))).toEqual([]);
    expect(problemsOf(shares(0.5, 0.5 + 9e-10))).toEqual([]);
    expect(problemsOf(shares(0.5, 0.5 + 2e-9)).join()).toContain("sum to 1.000000002, and must sum to 1");
    expect(problemsOf(shares(0.1, 0.2)).join()).toContain("sum to 0.3, ");
    expect(problemsOf(shares(0, 1))).toEqual([]);
  });

  it("given columns, then they are those that the attributes name, by name or number", () => {
    const where = (column: unknown, is = "loyal") => `{ where: { column: ${column}, is: ${is} } }`;
    expect(problemsOf(scenario(`a: ${where("group")}, b: ${where("group", "rival")}`, NETWORK))).toEqual([]);
    expect(problemsOf(scenario(`a: ${where(3)}`, NETWORK))).toEqual([]);
    expect(problemsOf(scenario(`a: ${where("city")}`, NETWORK)).join()).toContain("(group, 3)");
    expect(problemsOf(scenario(`a: ${where("city")}`)).join()).toContain("{ path, segment: city }");
    expect(segmentsOf(scenario(`a: ${where("group", "007")}`, NETWORK))[0]?.where).toEqual({
      column: "group",
      is: "007",
    });
  });

  it("given a pick within a segment of the audience, then no column is needed", () => {
    expect(problemsOf(scenario("loyal: { share: 1 }", undefined, "loyal"))).toEqual([]);
    expect(problemsOf(scenario('"007": { share: 1 }', undefined, "007"))).toEqual([]);
    expect(problemsOf(scenario("loyal: { share: 1 }", undefined, "royal")).join()).toContain(
      'no segment "royal"; the nearest are: loyal',
    );
    // With a column it may be a text of it, which is known once the table is read.
    expect(problemsOf(scenario("loyal: { share: 1 }", NETWORK, "royal"))).toEqual([]);
  });

  it("given nothing there to choose from, then it is said where segments come from", () => {
    expect(problemsOf(scenario("", undefined, "loyal")).join()).toContain("describe it in audience.segments");
  });
});

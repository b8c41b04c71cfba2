import { describe, expect, it } from "vitest";
import { nearestMeasures } from "../../src/cli/nearestMeasures.ts";
import { parseMetric } from "../../src/cli/parseMetric.ts";
import { type MeasureName, measures } from "../../src/projections/measures.ts";

const names = Object.keys(measures) as MeasureName[];
const problemOf = (text: string) => {
  const parsed = parseMetric(text);
  return "code" in parsed ? [parsed.code, parsed.values] : parsed;
};
const suggestionsFor = (text: string) => {
  const parsed = parseMetric(text);
  return "code" in parsed ? String(parsed.values.names).split(", ") : [];
};

describe("parseMetric", () => {
  it("given the name of a measure, then it is that one, of all", () => {
    for (const name of names.filter((each) => each !== "effective-reach"))
      expect(parseMetric(name)).toEqual({ name, of: null });
  });

  it.each([
    ["viewers:the loyal", { name: "viewers", of: "the loyal" }],
    ["viewers:a:b", { name: "viewers", of: "a:b" }],
    ["hot-topic:weibo", { name: "hot-topic", of: "weibo" }],
    ["effective-reach", { name: "effective-reach", of: "3" }],
    ["effective-reach:07", { name: "effective-reach", of: "7" }],
    ["cvar:sharers", { name: "sharers", of: null, worst: true }],
    ["cvar:viewers:loyal", { name: "viewers", of: "loyal", worst: true }],
    ["worst-negative", { name: "negative", of: null, worst: true }],
  ])("reads %s", (text, asked) => expect(parseMetric(text)).toEqual(asked));

  it.each(["", ":", "cvar:", "cvar:cvar:sharers", "viewers:", "ignition:loyal", "constructor", "__proto__"])(
    "refuses %j, and says what there is",
    (text) => {
      expect(problemOf(text)).toEqual(["E-CLI-053", { metric: text, names: expect.stringMatching(/\w/) }]);
    },
  );

  it.each(["effective-reach:0", "effective-reach:11", "effective-reach:many", "effective-reach:1e1"])(
    "refuses %s by its number",
    (text) => expect(problemOf(text)).toMatchObject(["E-CLI-077", { most: 10 }]),
  );

  it("given worst worlds of a chance, a ratio or a censored time, then it says of what there are any", () => {
    for (const name of ["ignition", "roi", "cost-per-viewer", "negative-share", "time-to-spiral"])
      expect(problemOf(`cvar:${name}`)).toMatchObject(["E-CLI-075", { metric: name }]);
    expect(suggestionsFor("cvar:roi")).toContain("cvar:sharers");
    expect(suggestionsFor("cvar:roi")).not.toContain("cvar:ignition");
  });
});

describe("nearestMeasures", () => {
  it.each([
    ["GRP", ["rating-points"]],
    ["cpa", ["cost-per-conversion"]],
    ["sentiment", ["net-sentiment", "net-sentiment-of-sharers", "negative-share"]],
    ["cost per view", ["cost", "cost-per-viewer"]],
    ["conversion", ["cost-per-conversion", "conversions"]],
    ["shaers", ["sharers"]],
    ["frequncy", ["frequency"]],
    ["ROl", ["roi"]],
    ["structural virality", ["virality"]],
    ["time_to_peak", ["time-to-peak"]],
  ])("given %s, then it names %j among the first", (written, expected) => {
    const near = nearestMeasures(written, names);
    expect(near).toEqual(expect.arrayContaining(expected));
    expect(near.length).toBeLessThanOrEqual(4);
  });

  it("given `cvar` alone, then it names measures with their worst worlds, and not `cost`", () => {
    expect(suggestionsFor("cvar")).toEqual(["cvar:sharers", "cvar:viewers", "cvar:negative"]);
    expect(suggestionsFor("cvar:sharer")).toEqual(["cvar:sharers"]);
  });

  it("given letters that are near to nothing, then it names nothing, so that all are listed", () => {
    expect(nearestMeasures("likes", names)).toEqual([]);
    expect(suggestionsFor("likes")).toEqual(names);
  });
});

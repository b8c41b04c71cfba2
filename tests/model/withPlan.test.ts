import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import { withPlan } from "../../src/model/withPlan.ts";

const YAML = `# Tea, spring
network: { kind: karate-club }   # thirty-four people
content: { transmissibility: 0.2 }

plans:
  # the first idea
  hubs:
    - starter: influencers
      pick: { by: degree, count: 2 }   # two of them
  "two words": [ { starter: people, ids: [1, 2] } ] # as before

# and so on
runs: 20
`;

const plan = (name: string, ...ids: string[]) => ({ name, ids, price: null, remark: "chosen" });

function plansIn(text: string, file = "scenario.yaml") {
  const decoded = decodeScenario(text, { file });
  if ("problems" in decoded) throw new Error(JSON.stringify(decoded.problems));
  return decoded.scenario.plans;
}

function written(text: string, name: string, ids: readonly string[], replace = false): string {
  const result = withPlan(text, plan(name, ...ids), replace);
  if ("refused" in result) throw new Error(result.refused);
  return result.text;
}

describe("withPlan", () => {
  it("given a file with comments, then the plan comes behind the others and everything else stays", () => {
    const text = written(YAML, "best", ["0", "33", "no", "Ann Lee"]);
    const added = `  best: # chosen\n    - { starter: people, ids: [0, 33, "no", "Ann Lee"] }\n`;
    expect(text).toBe(YAML.replace("# as before\n", `# as before\n${added}`));
    expect(plansIn(text)[2]).toMatchObject({
      name: "best",
      starters: [{ ids: ["0", "33", "no", "Ann Lee"] }],
    });
  });

  it("given what the people cost together, then it is their starter's price", () => {
    const priced = { ...plan("best", "0", "33"), price: 147.5 };
    const text = withPlan(YAML, priced, false) as { text: string };
    expect(text.text).toContain("    - { starter: people, ids: [0, 33], price: 147.5 }\n");
    const json = withPlan('{ "plans": { "a": [{ "starter": "people", "ids": ["0"] }] } }', priced, false);
    expect(json).toEqual({
      text:
        '{ "plans": { "a": [{ "starter": "people", "ids": ["0"] }], ' +
        '"best": [{ "starter": "people", "ids": ["0", "33"], "price": 147.5 }] } }',
    });
  });

  it("given lines that end as on Windows, no line at the end, or deeper indents, then it fits in", () => {
    expect(written(YAML.replaceAll("\n", "\r\n"), "best", ["0"])).toContain("  best: # chosen\r\n    - { ");
    const last =
      "network: { kind: karate-club }\ncontent: { transmissibility: 0.2 }\nplans:\n    a:\n    - { starter: people, ids: [0] }";
    expect(written(last, "best", ["1"])).toBe(
      `${last}\n    best: # chosen\n      - { starter: people, ids: [1] }`,
    );
  });

  it("given a name that is taken, then it is refused, and by force only that plan is replaced", () => {
    expect(withPlan(YAML, plan("hubs", "1"), false)).toEqual({ refused: "taken" });
    expect(withPlan(YAML, plan("two words", "1"), false)).toEqual({ refused: "taken" });
    const text = written(YAML, "hubs", ["7"], true);
    expect(plansIn(text).map(({ name }) => name)).toEqual(["hubs", "two words"]);
    expect(text).toContain(
      '  # the first idea\n  hubs: # chosen\n    - { starter: people, ids: [7] }\n  "two words"',
    );
  });

  it("given JSON, then it stays JSON, in one line or many", () => {
    const document = {
      network: { kind: "karate-club" },
      content: { transmissibility: 0.2 },
      plans: { a: [{ starter: "people", ids: [0] }] },
    };
    for (const space of [undefined, 2]) {
      const text = written(JSON.stringify(document, null, space), "b", ["1", "2"]);
      expect(JSON.parse(text).plans).toEqual({
        ...document.plans,
        b: [{ starter: "people", ids: ["1", "2"] }],
      });
      const again = written(text, "b", ["3"], true);
      expect(JSON.parse(again).plans.b[0].ids).toEqual(["3"]);
    }
  });

  it("given plans that are not written out there, then it is refused", () => {
    expect(withPlan("x: &p { a: [] }\nplans: *p\n", plan("b", "1"), false)).toEqual({ refused: "elsewhere" });
    expect(withPlan("network: {}\n", plan("b", "1"), false)).toEqual({ refused: "elsewhere" });
  });

  it("law: whatever the people are called, they are read back", () => {
    const label = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
    fc.assert(
      fc.property(fc.uniqueArray(label, { minLength: 1, maxLength: 5 }), (ids) => {
        const text = written(YAML, "best", ids);
        expect(plansIn(text)[2]!.starters[0]).toMatchObject({ ids });
      }),
      { seed: 8 },
    );
  });
});

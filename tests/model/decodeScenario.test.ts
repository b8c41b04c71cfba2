import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DecodeOptions, decodeScenario } from "../../src/model/decodeScenario.ts";
import type { Scenario } from "../../src/model/Scenario.ts";
import { scenarioTemplates } from "../../src/model/scenarioTemplates.ts";
import { problemText } from "../../src/report/messages.ts";

const smallest = `network: { kind: karate-club }
content: { transmissibility: 0.1 }
plans:
  a: [ { starter: people, ids: [0] } ]
`;

function scenarioOf(text: string, options: DecodeOptions = {}): Scenario {
  const decoded = decodeScenario(text, options);
  if ("scenario" in decoded) return decoded.scenario;
  throw new Error(decoded.problems.map((each) => problemText(each, "en")).join("\n"));
}

function problemsOf(text: string, options: DecodeOptions = {}): readonly string[] {
  const decoded = decodeScenario(text, options);
  return "problems" in decoded ? decoded.problems.map((each) => problemText(each, "en")) : [];
}

describe("a scenario with nothing but network, content and plans", () => {
  it("is the textbook independent cascade: every default is filled in", () => {
    expect(scenarioOf(smallest)).toEqual({
      skipstone: 1,
      info: { title: "Untitled scenario" },
      network: { kind: "karate-club", seed: null, attributes: null },
      ties: { scheme: "uniform" },
      content: {
        transmissibility: 0.1,
        link: "linear",
        contagion: { kind: "independent" },
        delay: null,
        spoofing: 0,
        negativity: { transmissibility: 1, speed: 1 },
        novelty: null,
        seeds: "positive",
      },
      audience: { represents: 1, attention: null, segments: [], fake: null },
      channels: [],
      plans: [
        {
          name: "a",
          starters: [
            {
              starter: "people",
              ids: ["0"],
              at: 0,
              when: null,
              channel: null,
              trust: null,
              annoyance: 0,
              price: null,
            },
          ],
        },
      ],
      ignition: { atLeast: { kind: "default" }, counts: "earned" },
      spiral: { atLeast: { kind: "default" }, share: 0.5, window: null, loss: null },
      watch: null,
      response: null,
      costs: null,
      horizon: null,
      clock: "rounds",
      uncertain: [],
      runs: 400,
      precision: null,
      seed: "1",
      record: "sample",
      measure: { viewers: true },
      expect: [],
    });
  });

  it("is the same scenario written as JSON", () => {
    const json = JSON.stringify({
      network: { kind: "karate-club" },
      content: { transmissibility: 0.1 },
      plans: { a: [{ starter: "people", ids: [0] }] },
    });
    expect(scenarioOf(json, { file: "a.json" })).toEqual(scenarioOf(smallest));
  });
});

describe("a number of runs that a precision decides", () => {
  const asked = (runs: string, overrides: readonly string[] = []) => {
    const { runs: atMost, precision } = scenarioOf(`${smallest}runs: ${runs}\n`, { overrides });
    return [atMost, precision];
  };

  it("is the most there may be, 20,000 unless said; sharers are measured unless said", () => {
    expect(asked("{ precision: 5% }")).toEqual([20_000, { width: 0.05, metric: "sharers" }]);
    expect(asked("{ precision: 0.1, atMost: 700, metric: ignition }")).toEqual([
      700,
      { width: 0.1, metric: "ignition" },
    ]);
  });

  it("given an override of the precision, then a plain number of the file gives way, and a mapping stays", () => {
    expect(asked("60", ["runs.precision=2%"])).toEqual([20_000, { width: 0.02, metric: "sharers" }]);
    expect(asked("{ precision: 5%, atMost: 700 }", ["runs.precision=2%"])).toEqual([
      700,
      { width: 0.02, metric: "sharers" },
    ]);
    expect(asked("{ precision: 5% }", ["runs=60"])).toEqual([60, null]);
  });
});

describe("ranges of inputs", () => {
  it("are numbers, percentages or durations, by the path that --set takes, in the order of the file", () => {
    const ranges =
      "content.transmissibility: [0.02, 0.05], ignition.atLeast: [0.5%, 2%], horizon: [4h, 1.5d]";
    const { uncertain } = scenarioOf(`${smallest}clock: { tick: 1m }\nuncertain: { ${ranges} }\n`);
    expect(uncertain).toEqual([
      { path: "content.transmissibility", low: 0.02, high: 0.05, unit: "" },
      { path: "ignition.atLeast", low: 0.5, high: 2, unit: "%" },
      { path: "horizon", low: 14_400, high: 129_600, unit: "s" },
    ]);
  });

  it("can be given on the command line, for plans with dots in their names too", () => {
    const overrides = ["uncertain.content.spoofing=[0, 0.2]", "uncertain.plans.a.b.0.at=[0, 3]"];
    const { uncertain } = scenarioOf(smallest.replace("a:", "a.b:"), { overrides });
    expect(uncertain.map(({ path }) => path)).toEqual(["content.spoofing", "plans.a.b.0.at"]);
  });

  it("given an end that cannot be, then what is wrong is told at that end", () => {
    expect(problemsOf(`${smallest}uncertain: { content.spoofing: [0, 1.5] }\n`)).toEqual([
      "5:36: uncertain.content.spoofing.1: is a chance, so it must be between 0 and 1, not 1.5 (E-SCENARIO-035)",
    ]);
  });
});

describe("names are what was written", () => {
  it("ids, seeds and segments keep every digit, in or out of quotes", () => {
    const text = smallest
      .replace("[0]", "[007, 1e3, 0x1F, 9007199254740993, 'x y', 7.0]")
      .concat("seed: 00012345678901234567890\n");
    const { plans, seed } = scenarioOf(text);
    expect(plans[0]?.starters[0]).toMatchObject({
      ids: ["007", "1e3", "0x1F", "9007199254740993", "x y", "7.0"],
    });
    expect(seed).toBe("00012345678901234567890");
  });

  it("plans stay in the order of the file, whatever JavaScript makes of their names", () => {
    const names = ["b", "10", "2", "__proto__", "constructor", "a.b", "日本"];
    const plans = names.map((name) => `  ${JSON.stringify(name)}: [ { starter: people, ids: [0] } ]\n`);
    const text = smallest.replace(/ {2}a:.*\n/, plans.join(""));
    expect(scenarioOf(text).plans.map(({ name }) => name)).toEqual(names);
  });

  it("the same person may be named twice: that is no mistake", () => {
    expect(scenarioOf(smallest.replace("[0]", "[1, 1]")).plans[0]?.starters[0]).toMatchObject({
      ids: ["1", "1"],
    });
  });
});

describe("numbers are what was meant", () => {
  it("minus zero is zero", () => {
    expect(Object.is(scenarioOf(smallest.replace("0.1", "-0.0")).content.transmissibility, 0)).toBe(true);
  });

  it("ignition in percent is a share, in whole numbers it counts people", () => {
    expect(scenarioOf(`${smallest}ignition: { atLeast: 2.5% }`).ignition.atLeast).toEqual({
      kind: "share",
      share: 0.025,
    });
    expect(scenarioOf(`${smallest}ignition: { atLeast: 3, counts: all }`).ignition).toEqual({
      atLeast: { kind: "people", people: 3 },
      counts: "all",
    });
    for (const wrong of ["0%", "101%", "1 %", "0.01", "0"]) {
      expect(problemsOf(`${smallest}ignition: { atLeast: ${wrong} }`).join()).toContain("E-SCENARIO-039");
    }
  });

  it("a spiral takes its share in percent or as a part of 1, and is doubted where nobody turns negative", () => {
    const spiralOf = (spiral: string) =>
      scenarioOf(`${smallest.replace("0.1 }", "0.1, spoofing: 0.1 }")}spiral: ${spiral}`).spiral;
    const rest = { atLeast: { kind: "default" }, window: null, loss: null };
    expect(spiralOf("{ share: 35% }")).toEqual({ ...rest, share: 0.35 });
    expect(spiralOf("{ share: 0.35 }")).toEqual({ ...rest, share: 0.35 });
    expect(spiralOf("{ atLeast: 9, share: 0%, window: 3 }")).toEqual({
      atLeast: { kind: "people", people: 9 },
      share: 0,
      window: 3,
      loss: null,
    });
    for (const wrong of ["101%", "50", "-1%", "1 %", "-0.1"]) {
      expect(problemsOf(`${smallest}spiral: { share: ${wrong} }`).join()).toContain("E-SCENARIO-082");
    }
    const doubted = (spiral: string) =>
      decodeScenario(`${smallest}spiral: ${spiral}`).warnings.map(({ code }) => code);
    expect(doubted("{ window: 3 }")).toEqual(["E-SCENARIO-083"]);
    expect(doubted("{ share: 50% }")).toEqual([]);
    expect(doubted("{ loss: { perNegative: 3 } }")).toEqual(["E-SCENARIO-083"]);
  });

  it("a loss is so much for each negative sharer; those in favour are worth nothing unless it is said", () => {
    const lossOf = (loss: string) =>
      scenarioOf(`${smallest.replace("0.1 }", "0.1, spoofing: 0.1 }")}spiral: { loss: ${loss} }`).spiral.loss;
    expect(lossOf("{ perNegative: 30 }")).toEqual({ perNegative: 30, perPositive: 0 });
    expect(lossOf("{ perNegative: 0.5, perPositive: 1e12 }")).toEqual({
      perNegative: 0.5,
      perPositive: 1e12,
    });
    expect(lossOf("null")).toBeNull();
  });

  it("a transmissibility above 1 is refused only where it is a chance", () => {
    const over = smallest.replace("0.1 }", "2 }");
    const above = (more: string) => problemsOf(over + more).join();
    expect(above("")).toContain("E-SCENARIO-050");
    for (const scheme of ["weighted-cascade", "trivalency", "trust"]) {
      expect(above(`ties: { scheme: ${scheme} }`)).toBe("");
    }
    expect(problemsOf(over.replace("2 }", "2, link: hazard }"))).toEqual([]);
    expect(problemsOf(over.replace("2 }", "2, contagion: { kind: threshold } }"))).toEqual([]);
  });
});

describe("problems", () => {
  it("are told all at once, by line, with a suggestion", () => {
    const text = `network: { kind: smal-world, people: 10 }
content:
  tranmissibility: 0.1
  link: linaer
plans:
  a: [ { starter: influencers, pick: { by: degree, count: 1.5 }, at: -1 } ]
runs: "20"
`;
    expect(problemsOf(text, { file: "tea.yaml" })).toEqual([
      'tea.yaml:1:18: network.kind: "smal-world" is not one of the choices; did you mean `small-world`?' +
        " (E-SCENARIO-015)",
      "tea.yaml:3:3: content.tranmissibility: unknown key `tranmissibility`;" +
        " did you mean `transmissibility`? (E-SCENARIO-010)",
      'tea.yaml:4:9: content.link: "linaer" is not one of the choices; did you mean `linear`?' +
        " (E-SCENARIO-015)",
      "tea.yaml:6:59: plans.a.0.pick.count: must be a whole number, 1 or more, not 1.5 (E-SCENARIO-031)",
      "tea.yaml:6:70: plans.a.0.at: must be a whole number, 0 or more, not -1 (E-SCENARIO-031)",
      'tea.yaml:7:7: runs: needs a number, and "20" in quotes is text; take the quotes away (E-SCENARIO-014)',
    ]);
  });

  it("name both lines of a key that is there twice", () => {
    expect(problemsOf(`${smallest}runs: 1\nseed: x\nruns: 2\n`).join()).toContain(
      "the key `runs` is here a second time; it is already on line 5",
    );
  });

  it("of values that are fine but do not go together are told beside the others", () => {
    const text = `${smallest.replace("kind: karate-club", "kind: regular, people: 5, ties: 3")}runs: 0\n`;
    const problems = problemsOf(text).join();
    expect(problems).toContain("E-SCENARIO-052");
    expect(problems).toContain("E-SCENARIO-031");
  });
});

describe("overrides", () => {
  it("replace and add values, later ones last", () => {
    const overrides = [
      "content.transmissibility=0.2",
      "content.contagion={ kind: threshold, at: 0.18 }",
      "plans.a.0.ids.0=33",
      "plans.b=[ { starter: people, ids: [1] } ]",
      "runs=10",
      "runs=20",
      "horizon=null",
    ];
    const scenario = scenarioOf(`${smallest}horizon: 3\n`, { overrides });
    expect(scenario.content).toMatchObject({
      transmissibility: 0.2,
      contagion: { kind: "threshold", at: 0.18 },
    });
    expect(scenario.plans.map(({ starters }) => starters[0])).toMatchObject([
      { ids: ["33"] },
      { ids: ["1"] },
    ]);
    expect([scenario.runs, scenario.horizon]).toEqual([20, null]);
  });

  it("reach plans whose names hold dots", () => {
    const text = smallest.replace("  a:", "  v1.2 of it:");
    expect(scenarioOf(text, { overrides: ["plans.v1.2 of it.0.at=4"] }).plans[0]?.starters[0]?.at).toBe(4);
  });

  it("change only the value they name, although an alias shares it", () => {
    const text = smallest.replace("a: [", "a: &p [").concat("  b: *p\n");
    const { plans } = scenarioOf(text, { overrides: ["plans.b.0.ids=[5]"] });
    expect(plans.map(({ starters }) => starters[0])).toMatchObject([{ ids: ["0"] }, { ids: ["5"] }]);
  });

  it("are the place of what is wrong with them, under the flag that was typed", () => {
    expect(problemsOf(smallest, { file: "tea.yaml", overrides: ["content.lnk=hazard"] })).toEqual([
      "--set content.lnk=hazard: unknown key `lnk`; did you mean `link`? (E-SCENARIO-010)",
    ]);
    const flag = (value: string) => ({ path: "runs", value, flag: `--runs ${value}` });
    for (const value of ["0", "-1", "1.5", "1e3x", "0x10", "1_000", "１２", ".nan", ".inf", ""]) {
      const problems = problemsOf(smallest, { overrides: [flag(value)] });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^--runs .*(whole number|finite)/u);
    }
    expect(scenarioOf(smallest, { overrides: [flag("12")] }).runs).toBe(12);
  });
});

const long = process.env.SKIPSTONE_LONG !== undefined;

describe("whatever the text", () => {
  it("decoding gives a scenario or at least one problem, and never throws", { timeout: 300_000 }, () => {
    const judge = (text: string, file: string) => {
      const decoded = decodeScenario(text, { file });
      if ("problems" in decoded)
        expect(decoded.problems.map((each) => problemText(each, "en"))).not.toEqual([]);
      else expect(decoded.scenario.plans.length).toBeGreaterThan(0);
    };
    fc.assert(
      fc.property(fc.json(), (text) => judge(text, "any.json")),
      { seed: 1, numRuns: long ? 10_000 : 200 },
    );
    const templates = Object.values(scenarioTemplates).map(({ text }) => text);
    const edit = fc.record({
      template: fc.constantFrom(...templates),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(12),
      insert: fc.oneof(
        fc.string({ maxLength: 6, unit: "binary" }),
        fc.constantFrom(
          "{",
          "]",
          ": ",
          "\n",
          "- ",
          "*a",
          "&a ",
          "!",
          "0x",
          "[",
          "'",
          '"',
          "<<: ",
          "-0",
          "1e999",
        ),
      ),
    });
    fc.assert(
      fc.property(edit, ({ template, at, length, insert }) => {
        const start = Math.floor(at * template.length);
        judge(template.slice(0, start) + insert + template.slice(start + length), "any.yaml");
      }),
      { seed: 2, numRuns: long ? 10_000 : 300 },
    );
  });

  it("any value in any place of a scenario is a scenario or a problem", { timeout: 300_000 }, () => {
    const paths = [
      ...["info", "network", "ties", "content", "plans", "ignition", "horizon", "clock", "runs", "seed"],
      ...[
        "record",
        "measure",
        "expect",
        "network.kind",
        "network.people",
        "content.link",
        "content.contagion",
      ],
      ...["plans.a", "plans.a.0", "plans.a.0.ids", "plans.a.0.at", "plans.a.0.pick", "ignition.atLeast"],
      ...["audience", "audience.segments", "audience.attention", "clock.tick", "content.delay"],
      ...["content.contagion.memory", "content.negativity", "content.novelty", "content.spoofing"],
    ];
    const override = fc.tuple(fc.constantFrom(...paths), fc.json({ maxDepth: 3 }));
    fc.assert(
      fc.property(fc.array(override, { minLength: 1, maxLength: 3 }), (values) => {
        const overrides = values.map(([path, value]) => `${path}=${value}`);
        const decoded = decodeScenario(smallest, { overrides });
        if ("problems" in decoded)
          expect(decoded.problems.map((each) => problemText(each, "en"))).not.toEqual([]);
      }),
      { seed: 3, numRuns: long ? 10_000 : 200 },
    );
  });
});

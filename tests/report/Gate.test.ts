import { describe, expect, it } from "vitest";
import { expectationProblem, type Gate, gateProblem, parseGate } from "../../src/report/Gate.ts";
import type { Json } from "../../src/report/runJson.ts";

const document: Json = {
  runs: 4,
  plans: new Map<string, Json>([
    ["A", { ignition: { probability: 0.5 }, digest: "abc" }],
    ["less < more", { sharers: { mean: 10 } }],
  ]),
};

const gate = (text: string): Gate => {
  const parsed = parseGate(text);
  if ("code" in parsed) throw new Error(parsed.code);
  return parsed;
};

describe("parseGate", () => {
  it("given a finding, a comparison and a number, then it is read, blanks or not", () => {
    const read = { finding: "plans.A.ignition.probability", comparison: "<", bound: 0.5 };
    expect(gate("plans.A.ignition.probability < 0.5")).toMatchObject(read);
    expect(gate("  plans.A.ignition.probability<.5 ")).toMatchObject(read);
    expect(gate("plans.A.ignition.probability < +5e-1")).toMatchObject(read);
  });

  it("given any of the four comparisons, then it is the one that was written", () => {
    const comparisons = ["a<1", "a<=1", "a>1", "a>=1"].map((text) => gate(text).comparison);
    expect(comparisons).toEqual(["<", "<=", ">", ">="]);
  });

  it("given a plan name with a comparison in it, then the last one counts", () => {
    expect(gate("plans.less < more.sharers.mean < 12")).toMatchObject({
      finding: "plans.less < more.sharers.mean",
      bound: 12,
    });
  });

  it("given text that is no gate, then the grammar is told", () => {
    const wrong = [
      "",
      "p_neg>",
      "> 1",
      "a",
      "a = 1",
      "a == 1",
      "a > b",
      "a > 0x10",
      "a > 1_000",
      "a > NaN",
      "a > Infinity",
      "a > 1e999",
      "a > １",
      "a > 1 2",
      "a > 1; rm",
    ];
    for (const text of wrong) {
      expect(parseGate(text)).toEqual({
        code: "E-CLI-006",
        severity: "error",
        place: { path: "--fail-if" },
        values: { value: text },
      });
    }
  });

  it("given very long text, then it is answered at once", () => {
    expect(parseGate(`${" ".repeat(50_000)}a${" ".repeat(50_000)}`)).toMatchObject({ code: "E-CLI-006" });
    expect(parseGate(`a${"<".repeat(50_000)}`)).toMatchObject({ code: "E-CLI-006" });
    expect(parseGate(`a<${"1".repeat(100_000)}x`)).toMatchObject({ code: "E-CLI-006" });
  });
});

describe("gateProblem", () => {
  const outcome = (text: string) => gateProblem(gate(text), document)?.code ?? "passes";

  it("given a gate, then it fails where its condition holds", () => {
    expect(outcome("plans.A.ignition.probability < 0.6")).toBe("E-RUN-003");
    expect(outcome("plans.A.ignition.probability < 0.5")).toBe("passes");
    expect(outcome("plans.A.ignition.probability <= 0.5")).toBe("E-RUN-003");
    expect(outcome("plans.A.ignition.probability > 0.5")).toBe("passes");
    expect(outcome("plans.A.ignition.probability >= 0.5")).toBe("E-RUN-003");
    expect(outcome("plans.less < more.sharers.mean > 9")).toBe("E-RUN-003");
  });

  it("given a finding that is not there, or no number, then the nearest findings are told", () => {
    for (const text of ["constructor>1", "p_neg>0.05", "plans.A.digest > 1", "plans > 1", "__proto__ > 0"]) {
      expect(outcome(text)).toBe("E-CLI-013");
    }
    expect(gateProblem(gate("plans.A.ignition.probabilty < 1"), document)?.values.nearest).toMatch(
      /^plans\.A\.ignition\.probability/,
    );
  });
});

describe("expectationProblem", () => {
  const met = (expectation: Parameters<typeof expectationProblem>[0]) =>
    expectationProblem(expectation, document, "s.yaml");
  const finding = "plans.A.ignition.probability";

  it("given an interval, then its ends belong to it", () => {
    expect(met({ finding, between: [0.5, 1] })).toBeNull();
    expect(met({ finding, between: [0, 0.5] })).toBeNull();
    expect(met({ finding, between: [0.51, 1] })).toMatchObject({
      code: "E-RUN-002",
      place: { file: "s.yaml" },
      values: { finding, value: "0.5", low: 0.51, high: 1 },
    });
  });

  it("given a value, then it must be that very value", () => {
    expect(met({ finding: "plans.A.digest", is: "abc" })).toBeNull();
    expect(met({ finding: "plans.A.digest", is: "abd" })?.code).toBe("E-RUN-002");
    expect(met({ finding: "runs", is: 4 })).toBeNull();
    expect(met({ finding: "runs", is: "4" })?.code).toBe("E-RUN-002");
    expect(met({ finding: "plans.A.digest", between: [0, 1] })?.code).toBe("E-RUN-002");
  });

  it("given a finding that is not there, then that is told", () => {
    expect(met({ finding: "plans.B.sharers.mean", between: [0, 1] })?.code).toBe("E-CLI-013");
    expect(met({ finding: "plans.A", is: true })?.code).toBe("E-CLI-013");
  });
});

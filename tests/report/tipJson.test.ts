import { describe, expect, it } from "vitest";
import { jsonText } from "../../src/report/runJson.ts";
import { tipJson } from "../../src/report/tipJson.ts";
import { planTip } from "./planTip.ts";
import { tipReport } from "./tipReport.ts";

const { report, tipping } = await tipReport({}, { overPush: true, gains: true });
const read = (shown = tipping) => JSON.parse(jsonText(tipJson(report, shown)));

describe("tipJson", () => {
  it("has the fields of the contract, and parts that were asked for", () => {
    const document = read();
    expect(document).toMatchObject({ command: "tip", seed: "batch", runs: 40 });
    expect(document.network).toMatchObject({
      ...{ people: 120, meanField: expect.any(Number), adjacency: expect.any(Number) },
      ...{ nonBacktracking: expect.any(Number), effectiveNodes: expect.any(Number) },
      susceptibilityPeak: { value: expect.any(Number), ci: [expect.any(Number), expect.any(Number)] },
      largestGap: { value: expect.any(Number) },
    });
    expect(Object.keys(document.plans)).toEqual(["hubs", "some at random"]);
    for (const plan of Object.values(document.plans) as Record<string, unknown>[]) {
      expect(plan).toMatchObject({
        ...{ transmissibility: 0.22, method: "flood", threshold: 25, margin: expect.any(Number) },
        alpha50: { value: expect.any(Number) },
        curve: { transmissibility: expect.any(Array), reach: expect.any(Array), ignition: expect.any(Array) },
        gains: { superposition: { value: expect.any(Number) }, mechanisms: [], without: [], producedBy: {} },
      });
    }
    // Of one starter and a named person who starts later.
    expect(document.plans["some at random"].gains.synchrony).toEqual({ value: 1, ci: [1, 1] });
    expect(document.plans.hubs.gains).not.toHaveProperty("synchrony");
  });

  it("has all readings of the network's threshold, and curves of 101 points at most to draw them from", () => {
    const { network, plans } = read();
    for (const name of ["susceptibilityPeak", "restPeak", "secondPeak", "largestGap"]) {
      expect(network[name]).toMatchObject({ value: expect.any(Number), ci: expect.any(Array) });
    }
    const { method, ...curves } = network.percolation;
    expect([method, network.sweeps]).toEqual(["binomial", 200]);
    expect(Object.keys(curves)).toEqual(["transmissibility", "largest", "second", "susceptibility", "rest"]);
    for (const curve of Object.values(curves) as number[][]) expect(curve).toHaveLength(101);
    const whole = tipping.network!.percolation;
    if ("uneven" in whole) throw new Error("even ties");
    expect(curves.largest[0]).toBe(whole.largest[0]);
    expect(curves.largest[100]).toBe(whole.largest.at(-1));
    const peaked = { ...tipping.network!, percolation: { ...whole, lesserPeaks: [{ value: 0.1 }] } };
    expect(read({ ...tipping, network: peaked }).network.lesserPeaks).toEqual([{ value: 0.1 }]);
    expect(network).not.toHaveProperty("lesserPeaks");
    expect(network.preview).toMatchObject({ transmissibility: 0.22 });
    for (const { preview, curve } of Object.values(plans) as { preview: object; curve: never }[]) {
      expect(preview).toEqual({ reach: expect.any(Number), simulated: expect.any(Number) });
      expect(curve).toBeDefined();
    }
  });

  it("leaves out what does not apply: no null, and nothing that is no number", () => {
    const { alpha50: _, margin: __, ...never } = planTip().tipping;
    const document = read({ network: null, plans: [planTip({ tipping: { ...never, tipped: 0 } })] });
    expect(document.network).not.toHaveProperty("meanField");
    expect(Object.keys(document.plans.A)).not.toContain("alpha50");
    for (const absent of ["margin", "push50", "push", "why", "remedies", "gains"]) {
      expect(document.plans.A).not.toHaveProperty(absent);
    }
    expect(jsonText(tipJson(report, tipping))).not.toMatch(/:null|NaN|Infinity/);
  });

  it("says why a plan was run and not flooded, and why a network's ties were not opened", () => {
    const thresholds = {
      ...{
        meanField: 0.5,
        adjacency: null,
        nonBacktracking: null,
        effectiveNodes: 0,
        component: 0,
        local: false,
      },
    };
    const document = read({
      network: { thresholds, percolation: { uneven: "attention" } },
      plans: [planTip({ refusal: "novelty" })],
    });
    expect(document.network).toMatchObject({ meanField: 0.5, uneven: "attention" });
    for (const absent of ["adjacency", "outbreaks", "percolation", "preview", "variabilityPeak"]) {
      expect(document.network).not.toHaveProperty(absent);
    }
    expect(document.plans.A.why).toBe("novelty");
    expect(document.plans.A).not.toHaveProperty("preview");
    const curves = { transmissibility: [0.1, 0.2], reach: [1.5, 3], variability: [0.4, 0.9] };
    const outbreaks = { method: "floods", floods: 100, ...curves, variabilityPeak: { value: 0.2 } } as const;
    const flooded = read({
      network: { thresholds, percolation: { uneven: "one-way", outbreaks } },
      plans: [],
    });
    expect(flooded.network).toMatchObject({
      ...{ uneven: "one-way", variabilityPeak: { value: 0.2 } },
      outbreaks: { method: "floods", floods: 100, ...curves },
    });
  });
});

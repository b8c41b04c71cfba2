import { describe, expect, it } from "vitest";
import { compareJson } from "../../src/report/compareJson.ts";
import type { PageParts } from "../../src/report/page/PageParts.ts";
import { reportJson } from "../../src/report/reportJson.ts";
import { jsonText, runJson } from "../../src/report/runJson.ts";
import { tipJson } from "../../src/report/tipJson.ts";
import { LIVING, pageIn, partsOf } from "./page/smallPage.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document as readers of JSON have it
type Parsed = Record<string, any>;
const parsed = (json: Parameters<typeof jsonText>[0]): Parsed => JSON.parse(jsonText(json)) as Parsed;

const RANGED = { ...LIVING, uncertain: { "content.transmissibility": [0.3, 0.5] } };

describe("the JSON of a report", async () => {
  const parts: PageParts = await partsOf(RANGED);
  const json = parsed(reportJson(parts));

  it("has its head and its parts in one order, and the same bytes each time", () => {
    expect(Object.keys(json)).toEqual([
      ...["command", "version", "stream", "seed", "runs", "scenario", "network", "verdict", "plans"],
      ...["comparison", "tipping", "whatIf", "assumptions"],
    ]);
    expect(json).toMatchObject({ command: "report", seed: "page", runs: 8, network: { people: 200 } });
    expect(jsonText(reportJson(parts))).toBe(jsonText(reportJson(parts)));
  });

  it("has every part as the command that computes it alone has it", () => {
    const { comparison, tipping, report } = parts;
    const run = parsed(runJson(report));
    expect(json.plans).toEqual(run.plans);
    expect(json.whatIf).toEqual(run.whatIf);
    const {
      command: _,
      version: __,
      stream: ___,
      seed,
      runs,
      scenario,
      network,
      ...compared
    } = parsed(compareJson(report, comparison!));
    expect(json.comparison).toEqual(compared);
    expect([seed, runs, scenario, network]).toEqual([json.seed, json.runs, json.scenario, json.network]);
    expect(json.tipping.plans).toEqual(parsed(tipJson(report, tipping!)).plans);
    for (const name of Object.keys(LIVING.plans)) {
      expect(json.plans[name].cost.currency).toBe("CNY");
      expect(json.plans[name].spiral.probability).toEqual(expect.any(Number));
    }
  });

  it("answers what the page's first sentences answer", () => {
    const { verdict } = json;
    const leading = Object.keys(LIVING.plans).find((name) => name === verdict.plan);
    expect(leading).toBeDefined();
    const of = (name: string): number => json.plans[name].sharers.mean;
    expect(of(verdict.plan)).toBeGreaterThanOrEqual(of(verdict.next));
    expect(pageIn(parts, "en").verdict).toContain(`“${verdict.plan}”`);
    expect(verdict.winShare + verdict.tieShare).toBeLessThanOrEqual(1);
    expect(["clear", "unclear", "none"]).toContain(verdict.lead);
  });

  it("tells assumptions by path, value and source, and ranges as they are written", () => {
    const { numbers, ranges, networkIsMade } = json.assumptions;
    expect(networkIsMade).toBe(true);
    expect(ranges).toEqual([{ path: "content.transmissibility", range: [0.3, 0.5] }]);
    const paths = numbers.map(({ path }: Parsed) => path);
    expect(numbers).toContainEqual({ path: "channels.wechat.visibility", value: 0.35, source: "assumption" });
    expect(paths).not.toContain("channels.weibo.visibility");
    expect(paths).toContain("response.damping");
    for (const { source } of numbers) expect(source).toContain("assumption");
  });

  it("leaves out what was not computed", () => {
    const { tipping: _, comparison: __, ...rest } = parts;
    const { whatIf: ___, ...report } = rest.report;
    const keys = Object.keys(parsed(reportJson({ ...rest, report })));
    expect(keys).not.toContain("tipping");
    expect(keys).not.toContain("comparison");
    expect(keys).not.toContain("whatIf");
    expect(keys).toContain("verdict");
  });
});

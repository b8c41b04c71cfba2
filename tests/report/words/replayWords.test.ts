import { describe, expect, it } from "vitest";
import { type ForkReport, forkReport } from "../../../src/report/forkReport.ts";
import { forkText } from "../../../src/report/forkText.ts";
import { replayText, tellRun } from "../../../src/report/replayText.ts";
import { replayWords } from "../../../src/report/words/replayWords.ts";
import { type HandmadeRun, handmadeFrame } from "../../projections/handmadeFrame.ts";
import { livingRuns } from "../livingReport.ts";
import { reportOf } from "../reportOf.ts";
import { inEveryLanguage } from "./inEveryLanguage.ts";

const names = { channels: ["square", "parlour", "screen"], starters: ["leaders", "friends", "ads"] };
const LAST = 0xffffffff;

describe("a run told from its events in every language", async () => {
  const { people } = (await reportOf({ runs: 1, record: "none" })).network;
  const frame = handmadeFrame(livingRuns.slice(0, 1));
  const hours = { unit: "hour", secondsPerTick: 900 } as const;

  it("given every kind of event, in rounds or hours, whole or cut short, then each is told", () => {
    for (const clock of [{ unit: "round" } as const, hours]) {
      for (const until of [LAST, 4]) {
        inEveryLanguage((lang) => replayText(tellRun(frame, people, clock, until, names, lang), lang), {
          names: ["square"],
          allowed: [...names.channels],
        });
      }
    }
  });

  it("given no names, paid lists, leaks, every response and a limit, then numbers stand in for names", () => {
    const run: HandmadeRun = {
      world: 0,
      shares: [{ tick: 0, person: 0, starter: 0 }],
      also: [
        { tick: 1, name: "TopicTrended", channel: 1, source: 2 },
        ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(
          (amount) => ({ tick: 2 + amount, name: "ResponseIssued", amount }) as const,
        ),
        { tick: 12, name: "MediaPickedUp", channel: 5, amount: 40 },
        { tick: 12, name: "CrossPosted", person: 1, channel: 5 },
      ],
    };
    for (const given of [
      { channels: [], starters: [] },
      { channels: ["x"], starters: [] },
    ]) {
      inEveryLanguage((lang) =>
        replayText(tellRun(handmadeFrame([run]), people, { unit: "round" }, LAST, given, lang), lang),
      );
    }
    for (const reason of ["diedOut", "horizon", "eventLimit"] as const) {
      for (const unit of ["round", "hour"] as const) {
        inEveryLanguage((lang) => replayWords[lang].ended(unit, { plain: "7", grouped: "7" }, reason));
      }
    }
    const run2 = { title: "T", plan: "A", world: 3, batch: "b2", seed: "s" };
    inEveryLanguage((lang) => replayWords[lang].heading(run2));
    inEveryLanguage((lang) => replayWords[lang].more("12"));
  });

  it("given a fork, then whose it is and what became of it is told", () => {
    inEveryLanguage((lang) => forkText({ parent: "b1", at: "6h" }, lang), { names: ["b1"] });
    inEveryLanguage((lang) => forkText({ at: "round 3" }, lang));
    const findings = (sharers: number, chance: number) => ({
      sharers: { mean: sharers },
      viewers: { mean: sharers * 2 },
      sentiment: { negativeSharers: { mean: 8 } },
      ignition: { threshold: 3, probability: chance, ci: [chance - 0.1, chance + 0.1] },
      spiral: { probability: chance / 2, ci: [0, chance] },
    });
    const report = {
      run: "hubs@0-99",
      parent: "b1",
      batch: "b3",
      at: "6h",
      set: ["response.kind=apologise"],
      worlds: 100,
      changed: 62,
      before: findings(120, 0.5),
      after: findings(131.5, 0.6),
      sharers: { mean: 11.5, ci: [3, 20], winShare: 0.4, tieShare: 0.38 },
      negativeSharers: { mean: -5.8, ci: [-7.1, -4.5], winShare: 0.1, tieShare: 0.4 },
    } as unknown as ForkReport;
    const set = { names: ["hubs"], allowed: ["response", "kind", "apologise"] };
    const { zh } = inEveryLanguage((lang) => forkReport(report, lang), set);
    expect(zh).toContain("在 6 小时 分叉");
    for (const changed of [0, 1]) {
      inEveryLanguage((lang) => forkReport({ ...report, worlds: 1, changed }, lang), {
        ...set,
        names: [],
        allowed: [...set.allowed, "hubs"],
      });
    }
  });
});

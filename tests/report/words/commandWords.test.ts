import { describe, it } from "vitest";
import type { Problem } from "../../../src/model/Problem.ts";
import { doctorText, type Examined } from "../../../src/report/doctorText.ts";
import { type RepairReport, repairText } from "../../../src/report/repairText.ts";
import { commandWords } from "../../../src/report/words/commandWords.ts";
import { doctorWords } from "../../../src/report/words/doctorWords.ts";
import { repairWords } from "../../../src/report/words/repairWords.ts";
import { inEveryLanguage } from "./inEveryLanguage.ts";

describe("what commands say, in every language", () => {
  it("given what is done, kept and still to do, then it is told with its figures and names", () => {
    inEveryLanguage(
      (lang) => {
        const words = commandWords[lang];
        return [
          words.eventsIn("a.db", 0),
          words.eventsIn("a.db", 12),
          words.filesIn("out"),
          words.progress("20", "400", null),
          words.progress("20", "400", "7"),
          words.wrote("a.yaml"),
          words.wrotePlan("leaders", "a.yaml"),
          words.verified("3", "4", true),
          words.verified("3", "4", false),
          words.commonEvents("99"),
        ].join("\n");
      },
      { names: ["a.db", "out", "a.yaml", "leaders"], allowed: ["db", "yaml"] },
    );
  });

  it("given two events that differ, then each is told with what there is of it", () => {
    const event = { name: "Shared", person: "茶", source: "starter 3", channel: "weibo", amount: 1 };
    const bare = { name: "Shared", person: null, source: null, channel: null, polarity: null, amount: 4 };
    inEveryLanguage(
      (lang) =>
        [
          commandWords[lang].event({ ...event, time: { round: 5 }, polarity: "positive" }),
          commandWords[lang].event({ ...event, time: { hours: "2.5" }, polarity: "negative", source: "41" }),
          commandWords[lang].event({ ...bare, time: { round: 6 } }),
        ].join("\n"),
      { names: ["Shared", "weibo"] },
    );
  });

  it("given what a doctor sees, then every subject, state and verdict has its words", () => {
    const problem = (severity: Problem["severity"]): Problem => ({
      code: "E",
      severity,
      place: {},
      values: {},
    });
    const examined = (lang: keyof typeof doctorWords, wrong: Examined["subject"]): readonly Examined[] => {
      const words = doctorWords[lang];
      const found: Readonly<Record<string, string>> = {
        Node: words.node("24.1.0"),
        cores: words.cores(2, 4),
        memory: words.memory("1 GB", "2 GB", true),
        terminal: words.terminal(80, true, "7"),
        store: words.store(3, "12 MB", 4, 1200),
        access: words.readOnly,
        "room for it": words.free("5 GB"),
      };
      const subjects = Object.keys(words.subjects) as Examined["subject"][];
      return subjects.map((subject) => ({
        subject,
        found: found[subject] ?? words.noStore("7"),
        ...(subject === wrong ? { problem: problem("error") } : {}),
        ...(subject === "lock" ? { problem: problem("warning") } : {}),
      }));
    };
    for (const wrong of ["store", "Node", "lock"] as const) {
      inEveryLanguage((lang) => doctorText(examined(lang, wrong), () => "7", lang));
    }
    inEveryLanguage((lang) => doctorWords[lang].terminal(null, false, "7"));
    inEveryLanguage((lang) => doctorWords[lang].memory("1 GB", "2 GB", false));
  });

  it("given a damaged store, then what was saved and what was lost is told", () => {
    const report: RepairReport = {
      store: "a.db",
      out: "b.db",
      problems: ["1", "2"],
      batches: [
        { id: "b1", plan: "hubs", kept: 12, lost: 3, lostWorlds: "4-6" },
        { id: "b2", plan: "hubs", kept: 9, lost: 1, lostWorlds: "" },
        { id: "b3", plan: "hubs", kept: 8, lost: 0, lostWorlds: "" },
      ],
      lostBatches: ["b4"],
      keptFrames: 7,
      lostFrames: ["missing", "damaged", "foreign", "unfinished", "misplaced"].map((what, i) => ({
        frame: i,
        what,
        batch: i === 0 ? null : "b1",
        worlds: i === 0 ? null : "4-6",
      })),
      lostNetworks: ["77"],
      lostFacts: 2,
    };
    const names = { names: ["hubs"] };
    inEveryLanguage((lang) => repairText(report, lang), names);
    const lostFrames = Array.from({ length: 30 }, () => report.lostFrames[0]!);
    inEveryLanguage((lang) => repairText({ ...report, lostFrames, problems: [] }, lang), names);
    inEveryLanguage((lang) => repairText({ ...report, lostFrames: [], problems: ["1"] }, lang), names);
    for (const isWhole of [true, false]) inEveryLanguage((lang) => repairWords[lang].copy("7", "8", isWhole));
  });
});

import { describe, expect, it } from "vitest";
import { attributesText } from "../../../src/report/balanceText.ts";
import { networkText } from "../../../src/report/networkText.ts";
import { displayWidth } from "../../../src/report/textTable.ts";
import { networkWords } from "../../../src/report/words/networkWords.ts";
import type { ImportBalance } from "../../../src/sources/importNetwork.ts";
import { networkSummary } from "../../../src/sources/networkSummary.ts";
import { networkOf, TRIANGLE } from "../../network/networkOf.ts";
import { inEveryLanguage } from "./inEveryLanguage.ts";

describe("a network file in every language", () => {
  const summary = networkSummary(networkOf({ ...TRIANGLE, people: 4 }));
  const balance = {
    rows: 5,
    kept: 3,
    merged: 1,
    firstMergedLine: 4,
    dropped: 1,
    drops: [{ reason: "self-loop", count: 1, firstLine: 5 }],
    declaredPeople: 9,
  } as unknown as ImportBalance;
  const words = {
    allowed: ["net", "txt", "weibo", summary.hash, ...(summary.hash.match(/[a-z-]{2,}/g) ?? [])],
  };

  it("given what became of its rows and its shape, then each is told, and the columns stand in line", () => {
    const told = inEveryLanguage(
      (lang) => networkText("net.txt", { ...summary, hash: "7" }, balance, lang),
      words,
    );
    const columns = told.zh
      .split("\n")
      .slice(3, 6)
      .map((line) => displayWidth(line.replace(/\S+$/, "")));
    expect(new Set(columns).size).toBe(1);
  });

  it("given directions, channels and samples, then so are they", () => {
    const more = {
      ...summary,
      hash: "7",
      directed: true,
      channels: [{ name: "weibo", arcs: 6 }],
      degrees: { ...summary.degrees, meanFieldThreshold: null },
      clustering: { ...summary.clustering, sampledPairs: 1000 },
    };
    const plain = { ...balance, firstMergedLine: null, drops: [], declaredPeople: null };
    inEveryLanguage((lang) => networkText("net.txt", more, plain, lang), words);
  });

  it("given attributes, and what a run would take, then so are they", () => {
    const attributes = { rows: 9, matched: 6, repeated: 1, unknown: 2, peopleWithoutRow: 4 };
    inEveryLanguage((lang) => attributesText(attributes as never, lang));
    for (const threads of [1, 3]) {
      inEveryLanguage((lang) => {
        const { noProblems, size, estimate, refused } = networkWords[lang];
        const took = estimate({ time: "7", memory: "2 GB", threads, disk: "12 MB" });
        return [noProblems("8"), size("34", "78", 2, "400", threads > 1), took, refused("5")].join("\n");
      });
    }
  });
});

import { describe, expect, it } from "vitest";
import { LANGS } from "../../../src/report/Lang.ts";
import type { Page } from "../../../src/report/page/Page.ts";
import { pageNumbers } from "../../../src/report/page/pageNumbers.ts";
import { KARATE } from "../../e2e/skipstone.ts";
import { LIVING, pageIn, partsOf } from "./smallPage.ts";

const ids = ({ sections }: Page): readonly string[] => sections.map(({ id }) => id);
const wordsOf = (page: Page): string => JSON.stringify({ ...page, sections: page.sections.map(withoutSvg) });
const withoutSvg = ({ blocks, ...section }: Page["sections"][number]) => ({
  ...section,
  blocks: blocks.map((block) => (block.kind === "figure" ? { ...block.figure, svg: "", narrow: "" } : block)),
});

describe("the page of a scenario", async () => {
  const living = await partsOf(LIVING);
  const plain = await partsOf(KARATE);

  it("given a living campaign, then it tells everything, from the comparison to what it rests on", () => {
    expect(ids(pageIn(living, "en"))).toEqual([
      ...["comparison", "reach", "tipping", "spiral", "what-if", "cost", "sentiment", "starters", "honesty"],
    ]);
  });

  it("given a campaign without money and criticism, then their sections are absent and that is said", () => {
    const page = pageIn(plain, "en");
    expect(ids(page)).toEqual(["comparison", "reach", "tipping", "starters", "honesty"]);
    expect(wordsOf(page)).toContain("nobody can turn against it");
    expect(wordsOf(page)).toContain("no plan names a price");
  });

  it("given a plan that is clearly ahead, then the verdict names it, and the numbers are rounded for people", () => {
    const { verdict, factsOf, facts } = pageIn(plain, "en");
    expect(verdict).toMatch(/^“hubs” reaches further: about [\d,.]+ people pass it on, against about /);
    expect(factsOf).toContain("“hubs”");
    expect(facts.map(({ label }) => label)).toEqual([
      ...["people pass it on, on average", "people see it, on average"],
      ...["launches take off", "what it takes to tip"],
    ]);
  });

  it("given a plan against itself, then there is no winner", async () => {
    const same = [{ starter: "influencers", pick: { by: "degree", count: 2 } }];
    const { verdict } = pageIn(await partsOf({ ...KARATE, plans: { a: same, b: same } }), "en");
    expect(verdict).toContain("exactly as far");
  });

  it("given three plans, then each has its chance to be the best, and the verdict is over all of them", async () => {
    const nobody = [{ starter: "people", ids: ["11"] }];
    const page = pageIn(await partsOf({ ...KARATE, plans: { nobody, ...KARATE.plans } }), "en");
    expect(page.verdict).toMatch(
      /^Of 3 plans “hubs” reaches furthest: .* with “random”, the next best; that it is the best of all is [\d.]+\s% sure\.$/,
    );
    const [table] = page.sections[0]?.blocks ?? [];
    expect(table).toMatchObject({
      table: { columns: expect.arrayContaining([{ name: "Best of all", numeric: true }]) },
    });
  });

  it("given runs that were compared with the first plan only, then the verdict stands on that", () => {
    const { comparison: _, ...rest } = plain;
    expect(pageIn(rest, "en").verdict).toBe(pageIn(plain, "en").verdict);
  });

  it("given one launch in twenty or more that turns against its sender, then the verdict warns of it", () => {
    const asIf = (probability: number) => {
      const plans = living.report.plans.map((plan) => {
        const { spiral } = plan.findings;
        return { ...plan, findings: { ...plan.findings, spiral: { ...spiral!, probability } } };
      });
      return pageIn({ ...living, report: { ...living.report, plans } }, "en").verdict;
    };
    expect(asIf(0.22)).toContain(" But in 22 of 100 launches it turns against you.");
    expect(asIf(0.049)).not.toContain("against you");
  });

  it("given one plan, then nothing is compared", async () => {
    const [name, starters] = Object.entries(KARATE.plans)[0] as [string, object];
    const page = pageIn(await partsOf({ ...KARATE, plans: { [name]: starters } }), "en");
    expect(page.verdict).toMatch(/^About [\d,.]+ people pass it on, and about [\d,.]+ see it\.$/);
    expect(page.factsOf).toBeNull();
    expect(wordsOf(page)).not.toContain("Compared with");
  });

  it("given what was not computed, then its section is absent and the page says so", () => {
    const { tipping: _, ...rest } = living;
    const { whatIf: __, ...report } = living.report;
    const page = pageIn({ ...rest, report }, "en");
    expect(ids(page)).not.toContain("tipping");
    expect(ids(page)).not.toContain("what-if");
    expect(wordsOf(page)).toContain("Tipping points were not computed");
    expect(wordsOf(page)).toContain("Responses were not tried");
  });

  it("given the box of honesty, then seed, versions, hashes, assumptions and the equivalent's warning are in it", () => {
    const words = wordsOf(pageIn(living, "en"));
    const { network, scenarioHash, plans } = living.report;
    for (const fact of ["page", "0.0.0", network.hash, scenarioHash, plans[0]?.findings.digest])
      expect(words).toContain(fact);
    expect(words).toContain("A forecast, not a promise");
    expect(words).toContain("launches 0–999");
    expect(words).toContain("Barcelona Principles");
    // Moments' visibility is an assumption, Weibo's is the scenario's own.
    const assumed = pageIn(living, "en")
      .sections.at(-1)
      ?.blocks.flatMap((block) =>
        block.kind === "table" && block.table.caption.includes("assumptions") ? block.table.rows : [],
      );
    expect(assumed).toContainEqual(["wechat", "chance that a copy is seen", "0.35"]);
    expect(assumed).not.toContainEqual(expect.arrayContaining(["weibo", "chance that a copy is seen"]));
    expect(assumed).toContainEqual([
      "response: apologise",
      "part of criticism that it holds back",
      "0.3 … 0.6",
    ]);
  });

  it("given people who stand for fifty each, then counts are theirs and thresholds those computed", async () => {
    const parts = await partsOf({ ...KARATE, audience: { represents: 50 } });
    const page = pageIn(parts, "en");
    const [table] = page.sections[0]?.blocks ?? [];
    const sharers = parts.report.plans[0]?.findings.sharers.mean ?? Number.NaN;
    expect(table).toMatchObject({
      table: {
        rows: [
          ["hubs", pageNumbers.people(50 * sharers), ...Array(4).fill(expect.any(String))],
          expect.anything(),
        ],
      },
    });
    expect(wordsOf(page)).toContain("stands for 50");
    const pair = page.sections[0]?.blocks.findLast(({ kind }) => kind === "table");
    const difference = pageNumbers.signed(50 * (parts.report.pairs[0]?.difference.mean ?? Number.NaN));
    expect(pair).toMatchObject({
      table: { rows: [["random", "hubs", difference, ...Array(3).fill(expect.any(String))]] },
    });
  });

  it.each(LANGS)("given %s, then the same parts come to the same page, in that language alone", (lang) => {
    const page = pageIn(living, lang);
    expect(page).toEqual(pageIn(living, lang));
    expect(ids(page)).toEqual(ids(pageIn(living, "en")));
    expect(wordsOf(page)).not.toMatch(/undefined|NaN|Infinity|\[object/);
    const headings = page.sections.map(({ heading }) => heading).join("");
    expect(/[a-z]/i.test(headings)).toBe(lang === "en");
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../../src/report/Lang.ts";
import type { Page } from "../../../src/report/page/Page.ts";
import { pageNumbers } from "../../../src/report/page/pageNumbers.ts";
import { KARATE } from "../../e2e/skipstone.ts";
import { temporaryFolder } from "../../store/temporaryFolder.ts";
import { LIVING, pageIn, partsOf } from "./smallPage.ts";

const ids = ({ sections }: Page): readonly string[] => sections.map(({ id }) => id);
const wordsOf = (page: Page): string => JSON.stringify({ ...page, sections: page.sections.map(withoutSvg) });
const withoutSvg = ({ blocks, ...section }: Page["sections"][number]) => ({
  ...section,
  blocks: blocks.map((block) => (block.kind === "figure" ? { ...block.figure, svg: "", narrow: "" } : block)),
});

/** All tables of a page, those behind its charts too. */
const everyTableOf = ({ sections }: Page) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "table" ? [block.table] : block.kind === "figure" ? [block.figure.table] : [],
    ),
  );

describe("the page of a scenario", async () => {
  const folder = temporaryFolder();
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

  it("given praise and criticism that lead to each other, then tells what both come to, and what stops it", () => {
    const page = (outlook: object, lang: "en" | "zh" | "ko") => {
      const [plan] = living.report.plans as [(typeof living.report.plans)[number]];
      const counted = (value: number) =>
        ({ monteCarlo: { value, ci: [value - 0.01, value + 0.01] } }) as const;
      const nextGeneration = [
        [0.72, 0.46],
        [0.47, 0.84],
      ] as const;
      const spiral = {
        ...plan.findings.spiral!,
        ...{ rPos: counted(0.72), rNeg: counted(0.84), rBoth: { ...counted(1.25), nextGeneration } },
        regime: "feed each other" as const,
      };
      const negativeSharers = { mean: 132, q05: 1, q25: 1, q50: 1, q75: 1, q95: 1 };
      const first = { positive: 3, negative: 12 };
      const aftermath = { worlds: 8, negativeSharers, first, nextGeneration };
      const plans = [{ ...plan, outlook, findings: { ...plan.findings, spiral, aftermath } }];
      return wordsOf(pageIn({ ...living, report: { ...living.report, plans } }, lang));
    };
    const slowed = page({ doublingTime: 3.1, criticalDamping: 0.39 }, "en");
    expect(slowed).toContain("neither spreads by itself, but praise and criticism lead to each other");
    expect(slowed).toContain("each generation of sharers is 1.25 (1.24–1.26) times the last");
    expect(slowed).toMatch(/a response must take 39\s% of it away/);
    expect(slowed).toContain("once the response is out, 130 more people share criticism on average");
    expect(page({ doublingTime: 3.1 }, "en")).toContain("No answer to it alone can stop that");
    expect(page({ doublingTime: 3.1 }, "zh")).toContain("每一代转发者是上一代的 1.25 (1.24–1.26) 倍");
    expect(page({ doublingTime: 3.1 }, "ko")).toContain("부정적인 말만 줄여서는 막을 수 없습니다");
  });

  const tablesOf = (page: Page, id: string) =>
    (page.sections.find((section) => section.id === id)?.blocks ?? []).flatMap((block) =>
      block.kind === "table" ? [block.table] : [],
    );

  it("given alarms that are answered, then the false ones are told from what the response prevented", () => {
    const heads = tablesOf(pageIn(living, "en"), "spiral").flatMap(({ columns }) =>
      columns.map(({ name }) => name),
    );
    expect(heads).toContain("Alerts without a spiral even if nobody responded");
    expect(heads).toContain("Alerts whose spiral the response prevented");
    expect(heads).not.toContain("Alerts without a spiral");
    const plans = living.report.plans.map((plan) => {
      const { withoutResponse: _, ...alerts } = plan.findings.alerts!;
      return { ...plan, findings: { ...plan.findings, alerts } };
    });
    const plain = pageIn({ ...living, report: { ...living.report, plans } }, "en");
    expect(wordsOf(plain)).toContain("Alerts without a spiral");
    expect(wordsOf(plain)).not.toContain("even if nobody responded");
  });

  it("given a declared loss, then it has a table of its own, in place of sharers in the worst worlds", () => {
    expect(wordsOf(pageIn(living, "en"))).not.toContain("CVaR");
    const declared = { perNegative: 30, perPositive: 2, currency: "CNY" };
    const plans = living.report.plans.map((plan) => {
      const spiral = plan.findings.spiral!;
      const loss = {
        level: 0.95,
        mean: 5,
        declared,
        valueAtRisk: { value: 900 },
        conditional: { value: 1200 },
      };
      return { ...plan, findings: { ...plan.findings, spiral: { ...spiral, worlds: 400, loss } } };
    });
    for (const lang of LANGS) {
      const page = pageIn({ ...living, report: { ...living.report, plans } }, lang);
      const rows = tablesOf(page, "spiral").find(({ columns }) =>
        columns.at(-1)?.name.includes("CVaR"),
      )?.rows;
      expect(rows?.[0]).toEqual([plans[0]!.name, "5 CNY", "900 CNY", "1,200 CNY"]);
      expect(wordsOf(page)).toContain("30 CNY");
    }
    const page = pageIn({ ...living, report: { ...living.report, plans } }, "en");
    expect(wordsOf(page)).not.toContain("Of them in the worst 5 %");
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

  it("given a network from a file, then what became of its rows adds up in the box of honesty", async () => {
    const file = join(folder, "ties.csv");
    // Of six rows two are one tie, and one is a tie of somebody to himself.
    writeFileSync(file, "source,target\na,b\nb,c\nc,d\nd,a\nb,a\nd,d\n");
    const page = pageIn(await partsOf({ ...KARATE, network: { kind: "file", path: file } }), "en");
    expect(wordsOf(page)).toContain(
      "6 rows = 4 kept + 1 merged + 1 dropped (1 ties of people to themselves)",
    );
    expect(wordsOf(page)).not.toContain("made by a rule");
  });

  it("given any page, then a quantity has one number wherever it stands", () => {
    const page = pageIn(plain, "en");
    const { sharers, viewers, ignition } = plain.report.plans[0]!.findings;
    const [facts] = [page.facts.map(({ value }) => value)];
    const [table] = page.sections[0]?.blocks ?? [];
    const row = table?.kind === "table" ? table.table.rows[0] : [];
    expect(facts.slice(0, 2)).toEqual([row?.[1], row?.[3]]);
    expect(row?.[1]).toBe(pageNumbers.people(sharers.mean));
    expect(row?.[3]).toBe(pageNumbers.people(viewers!.mean));
    expect(wordsOf(page)).toContain(`on average: hubs ${row?.[1]}`);
    const remedies = plain.tipping?.plans.map((each) => each.remedies?.written.probability);
    for (const [i, written] of (remedies ?? []).entries()) {
      if (written === undefined) continue;
      expect(written).toBe(plain.report.plans[i]?.findings.ignition?.probability);
    }
    expect(facts[2]).toBe(`${pageNumbers.ofHundred(ignition!.probability)} of 100`);
  });

  it("given costs and risk, then the frontier names what plans are weighed by, and which beats which", () => {
    const [frontier] = everyTableOf(pageIn(living, "en")).filter(({ caption }) =>
      caption.includes("at once"),
    );
    expect(frontier?.columns.map(({ name }) => name)).toEqual([
      ...["Plan", "People who see it (mean)", "Cost (mean)", "Launches with a negative spiral"],
      "Beaten in all of it by",
    ]);
    const by = living.comparison?.frontier?.dominatedBy ?? [];
    expect(frontier?.rows.map((row) => row.at(-1))).toEqual(
      by.map((plan) => (plan === null ? "none" : `“${living.report.plans[plan]?.name}”`)),
    );
    expect(everyTableOf(pageIn(plain, "en")).some(({ caption }) => caption.includes("at once"))).toBe(false);
  });

  it("given inputs with ranges, then a small network is looked at over them, and the verdict says what holds", async () => {
    const uncertain = { "content.transmissibility": [0.1, 0.3] };
    const page = pageIn(await partsOf({ ...KARATE, uncertain }), "en");
    expect(page.verdict).toMatch(/ But over the stated ranges of the inputs it is ahead in [\d–]+ of 100\./);
    expect(wordsOf(page)).toContain("What decides it among the inputs: content.transmissibility");
    const [ranges] = everyTableOf(page).filter(({ caption }) => caption.includes("given as ranges"));
    expect(ranges?.rows).toEqual([["content.transmissibility", "0.100", "0.300"]]);
    const { comparison, ...parts } = await partsOf({ ...KARATE, uncertain });
    const { overRanges: _, ...compared } = comparison!;
    const untold = pageIn({ ...parts, comparison: compared }, "en");
    expect(untold.verdict).toContain(" But all this holds for the inputs as written, of which 1 is given as");
    expect(wordsOf(untold)).toContain("skipstone compare");
  });

  it("given a plan that is short of its tipping point, then its verdict says what would help most", async () => {
    const starters = [{ starter: "influencers", pick: { by: "random", count: 2 } }];
    const weak = { ...KARATE, plans: { weak: starters }, content: { transmissibility: 0.1 }, runs: 200 };
    const parts = await partsOf(weak);
    expect(pageIn(parts, "en").verdict).toMatch(/ What would help most: .+; then .+\.$/);
    expect(pageIn(parts, "zh").verdict).toContain("最有效的改进");
    expect(pageIn(parts, "ko").verdict).toContain("가장 도움이 되는 변화");
  });

  it("given any table, then the plain numbers of a column have as many decimals", () => {
    const decimals = (cell: string): number => cell.split(".")[1]?.length ?? 0;
    for (const { rows, columns } of everyTableOf(pageIn(living, "en")))
      for (const column of columns.keys()) {
        const plainOnes = rows.flatMap((row) => (/^[\d.,−]+$/.test(row[column] ?? "") ? [row[column]!] : []));
        // What stands in rows of facts is not one quantity.
        if (columns[column]?.name !== "Value") expect(new Set(plainOnes.map(decimals)).size).toBeLessThan(2);
      }
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

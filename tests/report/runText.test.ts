import { describe, expect, it } from "vitest";
import { runText } from "../../src/report/runText.ts";
import { displayWidth } from "../../src/report/textTable.ts";
import { livingReport } from "./livingReport.ts";
import { reportOf } from "./reportOf.ts";

/** The page with its line breaks as spaces, so that sentences can be looked for. */
const flat = (text: string): string => text.replaceAll(/\s*\n\s*/g, " ");

describe("the report in words", async () => {
  const living = await livingReport();
  const page = runText(living, 80, "en");
  const text = flat(page);

  it("given a textbook cascade, then none of the living campaign's sections is there", async () => {
    const textbook = runText(await reportOf({ runs: 20 }), 80, "en");
    expect(textbook).not.toMatch(
      /Segments|Channels|Cost|alert|impression|platforms|won and|stands for|big name/,
    );
  });

  it("given ranges of inputs, then it says that these are not in its figures, and what reckons them", async () => {
    const ranges = { "content.transmissibility": [0.1, 0.3] };
    const told = (uncertain: object) => reportOf({ runs: 5, uncertain });
    const ranged = await told(ranges);
    expect(flat(runText(ranged, 80, "en"))).toContain(
      "1 input has a range in `uncertain`: these figures are for the values as written; `skipstone compare` " +
        "reckons the ranges.",
    );
    for (const lang of ["zh", "ko"] as const) expect(runText(ranged, 80, lang)).toContain("`uncertain`");
    expect(runText(await told({}), 80, "en")).not.toContain("uncertain");
  });

  it("says how often it was seen, and who took it up", () => {
    expect(text).toContain(
      "hubs: 480 impressions, 96 a viewer (2,000 rating points); on the list of topics of square in 50 % (1–99) " +
        "of worlds, half of them within 1 hour, for 1 hour;",
    );
    expect(text).toContain("taken up by media from parlour 0.500 times a world, 100 % of them against it;");
    expect(text).toContain("1 big name shares it without being paid.");
  });

  it("says who clicks, buys, is won and lost, and sees only what is against it", () => {
    expect(text).toContain(
      "hubs: 1 person clicks (0.2 % of impressions), 0.500 buy; 1 person is won and 0.500 lost (net 0.500); " +
        "1.50 people see something negative first, 1 of them nothing else.",
    );
  });

  it("says what watching is worth, and when the response comes", () => {
    expect(text).toContain(
      "hubs: An alert is raised in 50 % (1–99) of worlds, in half of them within 1.25 hours.",
    );
    expect(text).toContain(
      "Of 1 world with a spiral it comes before it in 100 % (2–100), half of them 0.750 hours",
    );
    expect(text).toContain(
      "Of 1 world with an alert 0 % (0–98) have no spiral, thanks to the response or anyway.",
    );
    expect(text).toContain("The response comes in 50 % (1–99) of worlds, in half of them within 2.25 hours.");
  });

  it("says what the platforms report beside what is real, and what a purge takes away", () => {
    expect(text).toContain(
      "the platforms report 253 sharers where 2.50 are real and 1,480 impressions where 480 are",
    );
    expect(text).toContain(
      "the purge after 3 hours takes away 98.8 % of the sharers and 67.6 % of the impressions.",
    );
  });

  it("has a table of segments", () => {
    expect(page).toContain(
      [
        "Segments, hubs (people, mean of all worlds)",
        "segment         people   sharers   against     buy     won    lost",
        "loyal                8      1.50         0   0.500   0.500       0",
      ].join("\n"),
    );
  });

  it("given that all people are in one segment, then has no table of segments", async () => {
    const one = await livingReport(1, { segments: { names: ["everybody"], of: new Uint8Array(24) } });
    expect(runText(one, 80, "en")).not.toContain("Segments");
  });

  it("has a table of channels, and one of costs with where the money goes", () => {
    expect(page).toContain(
      [
        "Channels, hubs (people and posts, mean of all worlds)",
        "channel   posts   saw first   impressions     + : 0 : −   net",
        "square     2.50           2            30    5 : 92 : 3     2",
        "parlour       1        1.50             0   50 : 0 : 50     0",
        "screen    0.500        1.50           450   0 : 100 : 0     0",
      ].join("\n"),
    );
    expect(page).toContain(
      "plan   cost   a viewer   a sharer   CPM   a click     ROI\nhubs    105      20.90      29.86   218       105   −0.71",
    );
    expect(text).toContain(
      "hubs: 95.7 % for leaders, 4.3 % for clicks; by channel 97.8 % square, 2.2 % screen;",
    );
    expect(text).toContain("a media-cost equivalent, not value (AMEC principle 5)");
  });

  it("given that each person stands for fifty, then says in one sentence what is scaled and what is not", async () => {
    const large = flat(runText(await livingReport(50), 80, "en"));
    expect(large).toContain(
      "Each person stands for 50: counts are scaled by that, chances and thresholds are those of the 120 people computed.",
    );
    expect(large).toContain("hubs: 24,000 impressions, 96 a viewer (2,000 rating points)");
  });

  it("given names of twenty characters and large numbers, then tables of channels and costs keep to 80 columns", async () => {
    const name = "a name of 20 letters";
    const wide = await livingReport(4321, { channels: [name, `${name.slice(1)}!`, `${name.slice(1)}?`] });
    const told = runText({ ...wide, plans: wide.plans.map((plan) => ({ ...plan, name })) }, 80, "en");
    const tables = told.slice(told.indexOf("Channels, "), told.indexOf("Reach curve"));
    expect(tables).toContain("Cost in CNY");
    for (const line of tables.split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });

  it("given control characters in names, then they are shown, never sent to the terminal", async () => {
    const bad = "a\u001b[2J";
    const report = await livingReport(1, { channels: [bad, bad, bad], starters: [bad, bad, bad] });
    const told = runText(
      { ...report, plans: report.plans.map((plan) => ({ ...plan, name: bad })) },
      80,
      "en",
    );
    expect(told).not.toContain("\u001b");
  });
});

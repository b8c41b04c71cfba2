import { describe, expect, it } from "vitest";
import type { People } from "../../src/network/People.ts";
import { replayText, tellRun } from "../../src/report/replayText.ts";
import { handmadeFrame, threeWorlds } from "../projections/handmadeFrame.ts";
import { livingRuns } from "./livingReport.ts";
import { reportOf } from "./reportOf.ts";

const names = { channels: ["square", "parlour", "screen"], starters: ["leaders", "friends", "ads"] };
const people: People = (await reportOf({ runs: 1, record: "none" })).network.people;
const LAST = 0xffffffff;

describe("a run told from its events", () => {
  const frame = handmadeFrame(livingRuns.slice(0, 1));
  const told = replayText(tellRun(frame, people, { unit: "round" }, LAST, names, "en"), "en");
  const lineOf = (round: number): string | undefined =>
    told.split("\n").find((line) => line.startsWith(`round ${round}: `));

  it("given a textbook cascade, then a table and its end, without a further line", () => {
    const plain = replayText(
      tellRun(
        handmadeFrame(threeWorlds),
        people,
        { unit: "round" },
        LAST,
        { channels: [], starters: [] },
        "en",
      ),
      "en",
    );
    expect(plain).not.toContain(": ".concat("the topic"));
    expect(plain.split("\n").filter((line) => line.startsWith("round "))).toHaveLength(1);
  });

  it("given events of a living campaign, then each is told in words, with channels and starters by name", () => {
    expect(lineOf(1)).toBe("round 1: 900 impressions on screen");
    expect(lineOf(2)).toBe(
      "round 2: 60 impressions on square; 500 fake accounts share on square; 2,000 fake views on square; " +
        "1 person posts on parlour too; 1 person clicks on screen; 1 person clicks on square; " +
        "1 person buys on square; 2 people are won on square",
    );
    expect(lineOf(3)).toBe("round 3: 1 person is lost on square; 3 people see something negative first");
    expect(lineOf(4)).toBe(
      "round 4: 1 person sees something positive after what was negative; the topic trends on square (12 shares)",
    );
    expect(lineOf(5)).toBe(
      "round 5: media take up what 2 shared on parlour, against it (40 viewings); " +
        "an alert is raised at 2 negative sharers",
    );
    expect(lineOf(8)).toBe("round 8: the topic trends on square no more");
    expect(lineOf(9)).toBe("round 9: the brand apologises");
    expect(lineOf(12)).toBe("round 12: fake accounts are purged, with 2,500 shares and views");
  });

  it("adds up what is counted within an hour, and tells one by one what is not", () => {
    const hours = replayText(
      tellRun(frame, people, { unit: "hour", secondsPerTick: 900 }, LAST, names, "en"),
      "en",
    );
    expect(hours).toContain("hour 0: 900 impressions on screen; 60 impressions on square;");
    expect(hours).toContain("hour 2: the topic trends on square no more; the brand apologises");
  });

  it("stops where it is told to, and tells nothing of what comes later", () => {
    const part = replayText(tellRun(frame, people, { unit: "round" }, 4, names, "en"), "en");
    expect(part).toContain("It goes on after this round.");
    expect(part).not.toContain("media");
  });

  it("given a starter that pays for the list, a leak, and no names, then numbers stand in for names", () => {
    const run = {
      world: 0,
      shares: [{ tick: 0, person: 0, starter: 0 }],
      also: [
        { tick: 1, name: "TopicTrended", channel: 1, source: 2 },
        { tick: 2, name: "ResponseIssued", amount: 0 },
      ],
    } as const;
    const bare = (given: typeof names) =>
      replayText(tellRun(handmadeFrame([run]), people, { unit: "round" }, LAST, given, "en"), "en");
    expect(bare(names)).toContain("round 1: ads puts the topic on the list of parlour");
    expect(bare({ channels: [], starters: [] })).toContain("round 1: starter 2 puts the topic on the list\n");
    expect(bare(names)).toContain("round 2: what was said in private gets out");
  });
});

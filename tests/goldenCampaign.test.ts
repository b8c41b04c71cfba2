import { describe, expect, it } from "vitest";
import { RunScratch } from "../src/engine/RunScratch.ts";
import { simulateRun } from "../src/engine/simulateRun.ts";
import { EventBuffer } from "../src/events/EventBuffer.ts";
import { compilePlans } from "../src/plans/compilePlans.ts";
import { hashText, hashWords } from "../src/randomness/hashWords.ts";
import { generateNetwork } from "../src/sources/generateNetwork.ts";
import { scenarioOf } from "./plans/scenarioOf.ts";

const segments = {
  loyal: { share: 0.2, receptivity: { positive: 1.5, negative: 0.5 }, positivity: 0.98, defence: 0.6 },
  ordinary: { share: 0.8, positivity: 0.9, defence: 0.3 },
};

/** Three campaigns that between them touch every draw and every table. */
const CAMPAIGNS: Record<string, object> = {
  "polarity in rounds": {
    content: { transmissibility: 0.3, link: "hazard", spoofing: 0.02, seeds: "by-positivity" },
    audience: { segments, attention: 8 },
  },
  "Twitter's time, fading": {
    clock: { tick: "1m" },
    content: {
      transmissibility: 0.4,
      delay: { kernel: "twitter" },
      negativity: { transmissibility: 1.3, speed: 1.2 },
      novelty: { halfLife: "12h" },
    },
    audience: { segments },
  },
  "reinforced, soon forgotten": {
    clock: { tick: "10m" },
    content: {
      transmissibility: 0.2,
      delay: { kernel: "log-normal", median: "30m", spread: 1.5 },
      contagion: { kind: "reinforced", response: [1, 3, 3], memory: "6h" },
    },
    audience: { segments },
  },
};

function digestOf(name: string): string {
  const network = { kind: "preferential-attachment", people: 500, ties: 4 } as const;
  const starter = { starter: "influencers", pick: { by: "random", count: 10 } };
  const scenario = scenarioOf({ network, plans: { random: [starter] }, seed: "golden", ...CAMPAIGNS[name] });
  const generated = generateNetwork({ ...network, seed: null, attributes: null }, "golden");
  const plan = compilePlans(scenario, generated).plans![0]!;
  const buffer = new EventBuffer();
  const scratch = new RunScratch(plan.nodes, false);
  for (let world = 0; world < 40; world++) simulateRun(plan, world, scratch, buffer, true);
  return hashText(hashWords(buffer.runs.digest.slice(0, 160)));
}

/** A change of these is as much of an event as one of `golden.json`: the digests of all campaigns change. */
describe("stream 1 is frozen for campaigns", () => {
  it.each([
    ["polarity in rounds", "78d8447fb6678c56ec125565fce61202"],
    ["Twitter's time, fading", "bc946bf1f5aa077a010328dc0b14dedb"],
    ["reinforced, soon forgotten", "5c2cc83618af071d236e17b255ec3719"],
  ])("%s: the same runs for ever", (name, digest) => {
    expect(digestOf(name)).toBe(digest);
  });
});

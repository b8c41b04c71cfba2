import { describe, expect, it } from "vitest";
import { RunScratch } from "../src/engine/RunScratch.ts";
import { simulateRun } from "../src/engine/simulateRun.ts";
import { EventBuffer } from "../src/events/EventBuffer.ts";
import { CAMPAIGN_OFF, type CampaignSpec } from "../src/plans/CampaignSpec.ts";
import { compilePlans } from "../src/plans/compilePlans.ts";
import { hashText, hashWords } from "../src/randomness/hashWords.ts";
import { generateNetwork } from "../src/sources/generateNetwork.ts";
import { scenarioOf } from "./plans/scenarioOf.ts";

const audience: CampaignSpec["segments"] = [
  {
    name: "loyal",
    who: { share: 0.2 },
    receptivity: { positive: 1.5, negative: 0.5 },
    positivity: 0.98,
    defence: 0.6,
  },
  {
    name: "ordinary",
    who: { share: 0.8 },
    receptivity: { positive: 1, negative: 1 },
    positivity: 0.9,
    defence: 0.3,
  },
];

/** Three campaigns that between them touch every draw and every table. */
const CAMPAIGNS: Record<string, { readonly spec: Partial<CampaignSpec>; readonly content: object }> = {
  "polarity in rounds": {
    spec: { segments: audience, spoofing: 0.02, seeds: "by-positivity", attention: 8 },
    content: { transmissibility: 0.3, link: "hazard" },
  },
  "Twitter's time, fading": {
    spec: {
      tickSeconds: 60,
      delay: { kernel: "twitter" },
      segments: audience,
      negativity: { transmissibility: 1.3, speed: 1.2 },
      noveltyHalfLife: 720,
      visibility: 0.9,
    },
    content: { transmissibility: 0.4 },
  },
  "reinforced, soon forgotten": {
    spec: {
      tickSeconds: 600,
      delay: { kernel: "log-normal", median: 1800, spread: 1.5 },
      reinforced: { response: [1, 3, 3], memory: 36 },
      segments: audience,
    },
    content: { transmissibility: 0.2 },
  },
};

function digestOf(name: string): string {
  const { spec, content } = CAMPAIGNS[name]!;
  const network = { kind: "preferential-attachment", people: 500, ties: 4 } as const;
  const starter = { starter: "influencers", pick: { by: "random", count: 10 } };
  const scenario = scenarioOf({ network, content, plans: { random: [starter] }, seed: "golden" });
  const generated = generateNetwork({ ...network, seed: null, attributes: null }, "golden");
  const plan = compilePlans(scenario, generated, undefined, { ...CAMPAIGN_OFF, ...spec }).plans![0]!;
  const buffer = new EventBuffer();
  const scratch = new RunScratch(plan.nodes, false);
  for (let world = 0; world < 40; world++) simulateRun(plan, world, scratch, buffer, true);
  return hashText(hashWords(buffer.runs.digest.slice(0, 160)));
}

/** A change of these is as much of an event as one of `golden.json`: the digests of all campaigns change. */
describe("stream 1 is frozen for campaigns", () => {
  it.each([
    ["polarity in rounds", "cd2f6f23834f14e609aefcfa8d9c7fb3"],
    ["Twitter's time, fading", "5be6ef8f03cb8dc71bd43cf3b104719b"],
    ["reinforced, soon forgotten", "0b21c9fca87f8e79b3fe77c649547622"],
  ])("%s: the same runs for ever", (name, digest) => {
    expect(digestOf(name)).toBe(digest);
  });
});

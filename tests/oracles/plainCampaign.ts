import { rootKey } from "../../src/randomness/RootKey.ts";
import type { CampaignArc, CampaignSegment, NaiveCampaign } from "./describedCampaign.ts";

/** Whom what is positive makes positive, and who has nothing to say to the rest. */
export const loyal: CampaignSegment = {
  receptivity: { positive: 1, negative: 1 },
  positivity: 1,
  defence: 0,
};

/** Certain to pass, in rounds, person 0 starting, and all switches off but for what is said. */
export function plainCampaign(
  seed: string,
  people: number,
  arcs: readonly CampaignArc[],
  parts: Partial<NaiveCampaign> = {},
): NaiveCampaign {
  return {
    root: rootKey(seed),
    people,
    arcs,
    transmissibility: 1,
    link: "linear",
    negativity: { transmissibility: 1, speed: 1 },
    spoofing: 0,
    segments: [loyal],
    segmentOf: new Array<number>(people).fill(0),
    seeds: "positive",
    halfLife: null,
    visibility: 1,
    attention: null,
    tickSeconds: null,
    delay: { kernel: "one-tick" },
    contagion: "independent",
    starters: [{ tick: 0, people: [0], randomCount: 0, allowed: null }],
    horizon: Infinity,
    ...parts,
  };
}

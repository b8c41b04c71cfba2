import type { Path } from "./PlacedTree.ts";
import type { Scenario } from "./Scenario.ts";

/** Whether a scenario asks for more than rounds, one polarity, and people who are all alike. */
export function usesCampaign(scenario: Scenario): boolean {
  return campaignKeys(scenario).length > 0;
}

/** The keys by which it does. */
export function campaignKeys({ audience, content, clock }: Scenario): readonly Path[] {
  const { contagion, delay, spoofing, negativity, novelty, seeds } = content;
  const used: readonly (readonly [boolean, Path])[] = [
    [audience.attention !== null, ["audience", "attention"]],
    [audience.segments.length > 0, ["audience", "segments"]],
    [contagion.kind === "reinforced", ["content", "contagion"]],
    [delay !== null, ["content", "delay"]],
    [spoofing > 0, ["content", "spoofing"]],
    [negativity.transmissibility !== 1 || negativity.speed !== 1, ["content", "negativity"]],
    [novelty !== null, ["content", "novelty"]],
    [seeds !== "positive", ["content", "seeds"]],
    [clock !== "rounds", ["clock"]],
  ];
  return used.flatMap(([isUsed, path]) => (isUsed ? [path] : []));
}

import type { Scenario } from "../model/Scenario.ts";
import { ignitionThreshold } from "../plans/ignitionThreshold.ts";
import { spiralWindow } from "../plans/spiralWindow.ts";
import type { SpiralRule } from "../projections/spiralTick.ts";
import { type DelayTable, ONE_TICK } from "../randomness/DelayTable.ts";

/** What counts as a negative spiral of so many people with these delays. */
export function spiralRule(scenario: Scenario, people: number, delay: DelayTable = ONE_TICK): SpiralRule {
  const { atLeast, share } = scenario.spiral;
  return { threshold: ignitionThreshold(atLeast, people), share, window: spiralWindow(scenario, delay) };
}

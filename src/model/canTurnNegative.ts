import type { Scenario } from "./Scenario.ts";

/** Whether anybody in a scenario can share something negative. */
export const canTurnNegative = ({ audience, content }: Pick<Scenario, "audience" | "content">): boolean =>
  content.spoofing > 0 || audience.segments.some(({ positivity }) => positivity < 1);

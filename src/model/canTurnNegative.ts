import type { Scenario } from "./Scenario.ts";

/** Whether anybody in a scenario can share something negative: as turned, in complaint, or after media. */
export const canTurnNegative = ({ audience, channels, content, plans }: Scenario): boolean =>
  content.spoofing > 0 ||
  audience.segments.some(({ positivity }) => positivity < 1) ||
  channels.some(({ hotTopic, media }) => media !== null || (hotTopic?.annoyance ?? 0) > 0) ||
  plans.some(({ starters }) => starters.some((starter) => "annoyance" in starter && starter.annoyance > 0));

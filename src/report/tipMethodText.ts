import type { FloodRefusal } from "../tipping/floodRefusal.ts";
import type { PlanTip } from "../tipping/ScenarioTipping.ts";
import { formatNumber } from "./formatNumber.ts";

/** How a plan's tipping point was found, and why so. */
export function tipMethodText({ refusal, tipping: { worlds, curve } }: PlanTip): string {
  const points = formatNumber(curve.transmissibility.length);
  return refusal === null
    ? `Found by flood: each of ${formatNumber(worlds)} worlds once, over ${points} transmissibilities; the ` +
        "interval is exact, by order statistics."
    : `Found by running ${formatNumber(worlds)} worlds at each of ${points} transmissibilities, with a rising fit ` +
        `(isotonic) and the worlds drawn again for the interval: no flood, because ${REASONS[refusal]}.`;
}

const REASONS: Readonly<Record<FloodRefusal, string>> = {
  deadline: "the horizon can cut a cascade",
  novelty: "novelty fades",
  memory: "viewings are forgotten",
  viewings: "later viewings count differently, and their order matters",
  polarity: "negative copies are passed on with other chances",
  channels: "there are several channels, or one with a list of topics or media",
  starters: "some starter waits, has a trust of its own or shows the content to people",
  response: "a response begins at a time of its own",
  spread: "transmissibility differs between worlds",
};

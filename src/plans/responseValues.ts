import type { Response } from "../model/Response.ts";
import type { ResponseValues } from "../model/ResponseValues.ts";
import type { Sourced } from "../model/Sourced.ts";
import { responsePresets } from "./responsePresets.ts";

/**
 * What a response does: what its kind has, but for what the scenario says.
 *
 * Source      `responsePresets`
 */
export function responseValues(response: Response): ResponseValues {
  const preset = responsePresets[response.kind];
  const or = <T>(said: T | null, known: Sourced<T>): Sourced<T> =>
    said === null ? known : { value: said, source: "scenario" };
  return {
    kind: response.kind,
    damping: or(response.damping, preset.damping),
    backfire: or(response.backfire, preset.backfire),
    perHour: or(response.perHour, preset.perHour),
    leak: or(response.leak, preset.leak),
    supporters: or(response.supporters, preset.supporters),
    positive: or(response.positive, preset.positive),
  };
}

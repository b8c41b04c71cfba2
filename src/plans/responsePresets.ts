import type { ResponseKind } from "../model/Response.ts";
import type { ResponseValues } from "../model/ResponseValues.ts";
import type { Sourced } from "../model/Sourced.ts";

/** What a kind of response does, but for its name. */
export type ResponsePreset = Omit<ResponseValues, "kind">;

const assumed = <T>(value: T): Sourced<T> => ({ value, source: "assumption" });
const off = <T>(value: T): Sourced<T> => ({ value, source: "not set" });

/**
 * The way an effect goes was found in 472,995 negative posts of 89 brand communities: apology and empathy
 * limit how far they spread, compensation feeds the fire. How large it is, is an assumption.
 */
const FIRESTORMS = "direction: https://doi.org/10.1177/0022242918822300; size: assumption";
const found = <T>(value: T): Sourced<T> => ({ value, source: FIRESTORMS });

const nothing: ResponsePreset = {
  damping: off({ low: 0, high: 0 }),
  backfire: off({ chance: 0, damping: 0 }),
  perHour: off(0),
  leak: off({ chance: 0, damping: 0 }),
  supporters: off(0),
  positive: off(0),
};

/**
 * What each kind of response does: the part of the chances of negative copies that it takes away, between two
 * values and below 0 where it feeds the fire; and how it can turn out the other way.
 *
 * | kind       | damping    | turns, to       | speaks to, an hour | leaks, to | supporters |
 * |------------|------------|-----------------|--------------------|-----------|------------|
 * | inform     | .1 … .3    |                 |                    |           |            |
 * | apologise  | .3 … .6    | 10 %, −.2       |                    |           |            |
 * | compensate | −.1 … .4   | 30 %, −.5       |                    |           |            |
 * | private    |            |                 | 20 %               | 1 %, −.3  |            |
 * | moderate   | .4 … .8    | 20 %, −.5       |                    |           |            |
 * | hostile    | −.6 … −.2  |                 |                    |           |            |
 * | supporters |            |                 |                    |           | 20         |
 * | own, none  |            |                 |                    |           |            |
 *
 * Source      in the table below, value by value
 * Cost        none
 * Failure     never
 */
export const responsePresets: Readonly<Record<ResponseKind, ResponsePreset>> = {
  inform: { ...nothing, damping: assumed({ low: 0.1, high: 0.3 }) },
  apologise: {
    ...nothing,
    damping: found({ low: 0.3, high: 0.6 }),
    backfire: assumed({ chance: 0.1, damping: -0.2 }),
  },
  compensate: {
    ...nothing,
    damping: found({ low: -0.1, high: 0.4 }),
    backfire: found({ chance: 0.3, damping: -0.5 }),
  },
  private: { ...nothing, perHour: assumed(0.2), leak: assumed({ chance: 0.01, damping: -0.3 }) },
  moderate: {
    ...nothing,
    damping: assumed({ low: 0.4, high: 0.8 }),
    backfire: assumed({ chance: 0.2, damping: -0.5 }),
  },
  hostile: { ...nothing, damping: assumed({ low: -0.6, high: -0.2 }) },
  supporters: { ...nothing, supporters: assumed(20) },
  own: nothing,
  none: nothing,
};

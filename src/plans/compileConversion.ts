import type { CompiledConversion, ViewingChances } from "../engine/CompiledConversion.ts";
import type { ViewingChance } from "../model/Audience.ts";
import type { ChannelValues } from "../model/ChannelValues.ts";
import type { Scenario } from "../model/Scenario.ts";
import { chanceLimit } from "../randomness/coins.ts";

const NEVER: ViewingChance = { positive: 0, negative: 0 };

/**
 * What viewings lead to beside sharing, by segment, the last that of people in none; rates of the costs hold
 * where a segment says nothing.
 *
 * Arrays      Uint32[segments + 1] each; Float64[channels, at least 1]
 * Randomness  none
 * Cost        time O(segments + channels)
 * Failure     never; null where nobody clicks, is won or lost
 */
export function compileConversion(
  { audience, costs }: Pick<Scenario, "audience" | "costs">,
  channels: readonly ChannelValues[],
): CompiledConversion | null {
  const clickRate = { positive: costs?.clickRate ?? 0, negative: 0 };
  const all = [...audience.segments, { click: null, convert: null, win: null, lose: null }];
  const chances = (of: (segment: (typeof all)[number]) => ViewingChance): ViewingChances => [
    Uint32Array.from(all, (segment) => chanceLimit(of(segment).positive)),
    Uint32Array.from(all, (segment) => chanceLimit(of(segment).negative)),
  ];
  const click = chances((segment) => segment.click ?? clickRate);
  const win = chances((segment) => segment.win ?? NEVER);
  const lose = chances((segment) => segment.lose ?? NEVER);
  if ([...click, ...win, ...lose].every((limits) => limits.every((limit) => limit === 0))) return null;
  return {
    click,
    convert: Uint32Array.from(all, ({ convert }) => chanceLimit(convert ?? costs?.conversionRate ?? 0)),
    win,
    lose,
    reachable:
      channels.length === 0
        ? Float64Array.of(1)
        : Float64Array.from(channels, ({ links, detour }) => (links.value ? 1 : detour.value)),
  };
}

import type { CompiledCampaign, CompiledExposure } from "./CompiledCampaign.ts";
import { passOnLimit } from "./passOnLimit.ts";

/**
 * The limit of one copy where it is known only at the time: novelty, and the gain of a further viewing,
 * multiply transmissibility.
 *
 * Arrays      arc, target: of the copy; negative: 0 or 1; factor ≥ 0 → limit 0 … 2³¹
 * Cost        that of `passOnLimit`
 */
export function exposedLimit(
  { segmentOf }: Pick<CompiledCampaign, "segmentOf">,
  { transmissibility, link, strengths, lines, receptivity }: CompiledExposure,
  arc: number,
  target: number,
  negative: number,
  factor: number,
): number {
  return passOnLimit(
    (transmissibility[negative] as number) * factor,
    strengths === null ? 1 : (strengths[arc] as number),
    receptivity[2 * (segmentOf[target] as number) + negative] as number,
    link,
    lines === null ? 1 : (lines[arc] as number),
  );
}

import { type Measure, measures } from "../projections/measures.ts";
import type { AskedMeasure } from "../projections/ScenarioComparison.ts";
import type { Lang } from "./Lang.ts";
import { visible } from "./visible.ts";
import { measureWords } from "./words/measureWords.ts";

/** What plans are compared by, in words. */
export function measureName({ name, of, worst = false }: AskedMeasure, lang: Lang): string {
  const words = measureWords[lang];
  const { of: kind }: Measure = measures[name];
  const part = of === null ? null : visible(of);
  const told =
    part === null
      ? words.names[name]
      : kind === "viewings"
        ? words.seen(part)
        : kind === "channel"
          ? words.onChannel(words.names[name], part)
          : words.inSegment(words.names[name], part);
  return worst ? words.worst(told) : told;
}

/** The same as `--metric` takes it. */
export const writtenMeasure = ({ name, of, worst = false }: AskedMeasure): string =>
  `${worst ? "cvar:" : ""}${name}${of === null ? "" : `:${of}`}`;

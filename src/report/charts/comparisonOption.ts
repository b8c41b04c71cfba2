import type { Interval } from "../../statistics/Interval.ts";
import { formatLike } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { effectChartWords } from "../words/effectChartWords.ts";
import { axisAlong } from "./axisScale.ts";
import type { Chart } from "./Chart.ts";
import { chartInk } from "./chartInk.ts";
import { rowsChart } from "./rowsChart.ts";

/** One plan minus another in the same worlds. together: the interval that holds for all pairs at once. */
export interface ComparedPair {
  readonly plan: string;
  readonly against: string;
  readonly mean: number;
  readonly ci?: Interval;
  readonly together?: Interval;
}

/** Differences between plans with their intervals, beside the line of no difference. */
export function comparisonOption(
  pairs: readonly ComparedPair[],
  { measure }: { readonly measure: string },
  lang: Lang,
  width: number,
): Chart {
  const words = effectChartWords[lang].comparison;
  const all = pairs.flatMap(({ mean, ci, together }) => [mean, ...(ci ?? []), ...(together ?? [])]);
  const hasTogether = pairs.some(({ together }) => together !== undefined);
  return rowsChart(
    {
      rows: pairs.map((pair) => {
        const { plan, against, mean, ci, together } = pair;
        return {
          label: [visible(plan), visible(against)],
          value: differenceText(pair, chartWords[lang].to),
          marks: [
            ...(together === undefined ? [] : [barOf(together, 3, chartInk.black)]),
            ...(ci === undefined ? [] : [barOf(ci, 10, chartInk.sky)]),
            { mark: "point", at: mean, color: chartInk.blue } as const,
          ],
        };
      }),
      key: [
        { label: words.mean, color: chartInk.blue, mark: "dot" },
        { label: words.single, color: chartInk.sky, mark: "line", weight: 10 },
        ...(hasTogether
          ? [{ label: words.together, color: chartInk.black, mark: "line", weight: 3 } as const]
          : []),
        { label: words.noDifference, color: chartInk.black, mark: "line", weight: 1, dash: [4, 3] },
      ],
      scale: axisAlong(Math.min(0, ...all), Math.max(0, ...all), width),
      axisName: words.axis(visible(measure)),
      uprights: [0],
    },
    width,
  );
}

const barOf = ([from, to]: Interval, thick: number, color: string) =>
  ({ mark: "bar", from, to, thick, color }) as const;

/** A difference with its sign, with as many decimals as another one. */
export const signedLike = (value: number, like: number): string =>
  `${value > 0 ? "+" : ""}${formatLike(value, like)}`;

/** A difference with its sign and its interval. */
function differenceText({ mean, ci }: ComparedPair, to: string): string {
  const told = signedLike(mean, mean);
  return ci === undefined ? told : `${told} (${ci.map((end) => signedLike(end, mean)).join(to)})`;
}

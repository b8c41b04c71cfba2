import type { PlanTip } from "../../tipping/ScenarioTipping.ts";
import { formatLike, formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { spreadChartWords } from "../words/spreadChartWords.ts";
import { axisAlong } from "./axisScale.ts";
import type { Chart } from "./Chart.ts";
import { chartInk } from "./chartInk.ts";
import { type ChartRow, rowsChart } from "./rowsChart.ts";

/** Each plan's own transmissibility beside the one at which half of the worlds ignite, with its interval. */
export function tippingGaugeOption(plans: readonly PlanTip[], lang: Lang, width: number): Chart {
  const { gauge } = spreadChartWords[lang];
  const ends = plans.flatMap(({ own, tipping: { alpha50 } }) => [
    own,
    alpha50?.ci?.[1] ?? alpha50?.value ?? 0,
  ]);
  return rowsChart(
    {
      rows: plans.map((plan) => rowOf(plan, lang)),
      key: [
        { label: gauge.own, color: chartInk.vermillion, mark: "dot" },
        { label: gauge.point, color: chartInk.black, mark: "line", weight: 2.5 },
        { label: chartWords[lang].interval, color: chartInk.sky, mark: "area" },
      ],
      scale: axisAlong(0, Math.max(1e-6, ...ends), width),
      axisName: gauge.axis,
    },
    width,
  );
}

function rowOf({ name, own, tipping: { alpha50, margin } }: PlanTip, lang: Lang): ChartRow {
  const { gauge } = spreadChartWords[lang];
  const ci = alpha50?.ci;
  const value =
    alpha50 === undefined ? gauge.none : margin === undefined ? gauge.any : gauge.margin(marginText(margin));
  return {
    label: visible(name),
    value,
    marks: [
      ...(ci === undefined
        ? []
        : [{ mark: "bar", from: ci[0], to: ci[1], thick: 14, color: chartInk.sky } as const]),
      ...(alpha50 === undefined
        ? []
        : [{ mark: "stroke", at: alpha50.value, color: chartInk.black } as const]),
      { mark: "point", at: own, color: chartInk.vermillion },
    ],
  };
}

/** Two decimals where it is of the size of one. */
export const marginText = (margin: number): string =>
  margin >= 0.1 && margin < 10 ? formatLike(margin, 1.5) : formatNumber(margin);

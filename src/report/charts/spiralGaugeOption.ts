import type { SpiralFinding } from "../../projections/spiral.ts";
import { formatChance, formatShare } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { effectChartWords } from "../words/effectChartWords.ts";
import { axisAlong } from "./axisScale.ts";
import type { Chart } from "./Chart.ts";
import { chartInk } from "./chartInk.ts";
import { rowsChart } from "./rowsChart.ts";

/** A plan and how likely a negative spiral is. */
export interface PlanSpiral {
  readonly name: string;
  readonly spiral: NonNullable<SpiralFinding["spiral"]>;
}

/** No axis ends below this, so that a small chance looks small. */
const LEAST_END = 0.1;

/** The chance of a negative spiral of each plan, with its interval. */
export function spiralGaugeOption(plans: readonly PlanSpiral[], lang: Lang, width: number): Chart {
  const words = effectChartWords[lang].spiralGauge;
  const end = Math.max(LEAST_END, ...plans.map(({ spiral: { ci } }) => ci[1]));
  return rowsChart(
    {
      rows: plans.map(({ name, spiral: { probability, ci } }) => ({
        label: visible(name),
        value: formatChance(probability, ci),
        marks: [
          { mark: "bar", from: 0, to: probability, thick: 16, color: chartInk.vermillion, opacity: 0.35 },
          { mark: "bar", from: ci[0], to: ci[1], thick: 4, color: chartInk.black },
          { mark: "point", at: probability, color: chartInk.vermillion },
        ],
      })),
      key: [
        { label: words.chance, color: chartInk.vermillion, mark: "dot" },
        { label: chartWords[lang].interval, color: chartInk.black, mark: "line", weight: 4 },
      ],
      scale: axisAlong(0, end, width, { tell: formatShare }),
      axisName: words.axis,
      tell: formatShare,
    },
    width,
  );
}

import type { ReachCurve } from "../../projections/reachCurve.ts";
import type { Lang } from "../Lang.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { spreadChartWords } from "../words/spreadChartWords.ts";
import { axisAlong, axisScale } from "./axisScale.ts";
import type { Chart } from "./Chart.ts";
import { planInk } from "./chartInk.ts";
import { curvesChart, type Panel, thinned } from "./curvesChart.ts";

/** A plan and its reach over time. */
export interface PlanReach {
  readonly name: string;
  readonly curve: ReachCurve;
}

/** Mean reach over time of all plans, each with its band; at least one plan. */
export function plansReachOption(plans: readonly PlanReach[], lang: Lang, width: number): Chart {
  const { since, sharers, viewers } = chartWords[lang];
  const end = Math.max(...plans.map(({ curve }) => curve.time.at(-1) ?? 0));
  return curvesChart(
    {
      key: plans.map(({ name }, i) => ({ label: visible(name), mark: "line", ...planInk(i) })),
      scale: axisAlong(0, end, width, { whole: false }),
      axisName: since[plans[0]?.curve.unit ?? "round"],
      panels: [
        ...(plans.some(({ curve }) => curve.viewers !== undefined)
          ? [panelOf(plans, "viewers", end, viewers)]
          : []),
        panelOf(plans, "sharers", end, sharers),
      ],
      notes: [spreadChartWords[lang].plansReach.note],
    },
    width,
  );
}

function panelOf(
  plans: readonly PlanReach[],
  part: "sharers" | "viewers",
  end: number,
  title: string,
): Panel {
  const shown = plans.map(({ curve }, i) => {
    const fan = curve[part];
    const at = thinned(curve.time.length);
    const x = [...at.map((each) => curve.time[each] as number), end];
    // What has ended stays as it is.
    const along = (values: readonly number[]): number[] => [
      ...at.map((each) => values[each] as number),
      values.at(-1) ?? 0,
    ];
    return { fan, x, along, ink: planInk(i) };
  });
  const top = Math.max(1, ...shown.flatMap(({ fan }) => [...(fan?.mean ?? []), ...(fan?.bandHi ?? [])]));
  return {
    title,
    scale: axisScale(0, top, 4),
    bands: shown.flatMap(({ fan, x, along, ink: { color } }) =>
      fan?.bandLo === undefined || fan.bandHi === undefined
        ? []
        : [{ x, low: along(fan.bandLo), high: along(fan.bandHi), color, opacity: 0.18 }],
    ),
    curves: shown.flatMap(({ fan, x, along, ink }) =>
      fan === undefined
        ? []
        : [{ points: along(fan.mean).map((y, i) => [x[i] as number, y] as const), ...ink }],
    ),
  };
}

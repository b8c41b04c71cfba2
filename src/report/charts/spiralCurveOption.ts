import type { AlertsFinding, ChanceAndTime } from "../../projections/alerts.ts";
import type { SentimentCurveFinding } from "../../projections/sentimentCurve.ts";
import type { SpiralFinding } from "../../projections/spiral.ts";
import { formatNumber, formatShare } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { chartWords } from "../words/chartWords.ts";
import { effectChartWords } from "../words/effectChartWords.ts";
import { axisAlong, axisScale } from "./axisScale.ts";
import type { Chart } from "./Chart.ts";
import { chartInk } from "./chartInk.ts";
import { curvesChart, type Panel, thinned } from "./curvesChart.ts";

/** What is known of what is said against a plan; what is absent is not drawn. */
export interface SpiralParts {
  readonly curve: NonNullable<SentimentCurveFinding["sentimentCurve"]>;
  readonly spiral?: SpiralFinding["spiral"];
  readonly alerts?: AlertsFinding["alerts"];
}

/** What is posted against a plan over time, when worlds spiral, and when alerts and responses come. */
export function spiralCurveOption({ curve, spiral, alerts }: SpiralParts, lang: Lang, width: number): Chart {
  const words = effectChartWords[lang].spiralCurve;
  const { since } = chartWords[lang];
  const { unit, time, posts } = curve;
  const survival = spiral?.timeTo?.survival;
  const end = Math.max(time.at(-1) ?? 0, survival?.time.at(-1) ?? 0, alerts?.response?.time?.q50 ?? 0);
  const at = thinned(time.length);
  const panel = (title: string, points: Panel["curves"][number]["points"], isShare: boolean): Panel => ({
    title,
    scale: axisScale(0, Math.max(isShare ? 0.1 : 1, ...points.map(([, y]) => y)), 4),
    ...(isShare ? { tell: formatShare } : {}),
    bands: [],
    curves: [{ points, color: chartInk.vermillion }],
  });
  const marks = [
    { tag: "a", told: words.alert, event: alerts?.first, color: chartInk.black },
    { tag: "b", told: words.response, event: alerts?.response, color: chartInk.green },
  ].flatMap(({ event, ...mark }) =>
    event?.time === undefined ? [] : [{ ...mark, event, at: event.time.q50 }],
  );
  const first = alerts?.first?.time;
  return curvesChart(
    {
      key:
        first === undefined
          ? []
          : [{ label: words.alertTimes, color: chartInk.single, mark: "area", opacity: 0.3 }],
      scale: axisAlong(0, end, width, { whole: false }),
      axisName: since[unit],
      panels: [
        panel(
          words.share,
          at.map((i) => [time[i] as number, negativeShare(posts, i)] as const),
          true,
        ),
        panel(
          words.negative,
          at.map((i) => [time[i] as number, posts.negative[i] as number] as const),
          false,
        ),
        ...(survival === undefined ? [] : [panel(words.spiralled, stepsOf(survival, end), true)]),
      ],
      uprights: marks.map(({ at: when, tag, color }) => ({ at: when, tag, color })),
      stripes:
        first === undefined ? [] : [{ from: first.q25, to: first.q75, color: chartInk.single, opacity: 0.3 }],
      notes: [
        ...marks.map(
          ({ tag, told, event }) =>
            `${tag}: ${told(timeText(event, unit, lang), formatShare(event.probability))}`,
        ),
        ...(alerts?.first === undefined ? [words.noAlert] : []),
      ],
    },
    width,
  );
}

const timeText = ({ time }: ChanceAndTime, unit: "round" | "hour", lang: Lang): string =>
  chartWords[lang].span(formatNumber(time?.q50 ?? 0), unit);

/** The negative part of all posts so far at a point of the curve. */
export function negativeShare({ positive, negative }: SpiralParts["curve"]["posts"], point: number): number {
  const all = (positive[point] as number) + (negative[point] as number);
  return all === 0 ? 0 : (negative[point] as number) / all;
}

/** Worlds that have spiralled by a time, as steps from 0 to the end. */
function stepsOf(
  { time, spared }: { readonly time: readonly number[]; readonly spared: readonly number[] },
  end: number,
) {
  const points: [number, number][] = [[0, 0]];
  for (const [i, at] of time.entries()) {
    points.push([at, points.at(-1)?.[1] ?? 0], [at, 1 - (spared[i] as number)]);
  }
  points.push([end, points.at(-1)?.[1] ?? 0]);
  return points;
}

import type { NetworkTipping, PlanTip } from "../../tipping/ScenarioTipping.ts";
import { formatNumber, formatShare } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { visible } from "../visible.ts";
import { spreadChartWords } from "../words/spreadChartWords.ts";
import { tipWords } from "../words/tipWords.ts";
import { axisAlong } from "./axisScale.ts";
import type { Chart } from "./Chart.ts";
import { chartInk, planInk } from "./chartInk.ts";
import { curvesChart, thinned } from "./curvesChart.ts";

/** A curve hardly says more from where this part of what it comes to is reached. */
const NEARLY = 0.98;

/** A threshold of the network by itself. */
export interface NamedThreshold {
  readonly name: string;
  readonly value: number;
}

/**
 * The share of worlds that ignite against transmissibility, from 0 to where no curve rises any more, with
 * bands, each plan as it is, and the network's thresholds as upright lines.
 */
export function tippingCurveOption(
  plans: readonly PlanTip[],
  network: NetworkTipping | null,
  lang: Lang,
  width: number,
): Chart {
  const words = spreadChartWords[lang].curve;
  const end = Math.max(1e-6, ...plans.map(endOf));
  const thresholds = networkLines(network, lang);
  const told = thresholds.map(({ name, value }, i) => `${LETTERS[i]} ${name} ${formatNumber(value)}`);
  return curvesChart(
    {
      key: [
        ...plans.map(({ name }, i) => ({ label: visible(name), mark: "line", ...planInk(i) }) as const),
        { label: words.own, color: chartInk.black, mark: "dot" },
      ],
      scale: axisAlong(0, end, width, { whole: false }),
      axisName: spreadChartWords[lang].gauge.axis,
      panels: [
        {
          title: words.panel,
          scale: { min: 0, max: 1, interval: 0.25 },
          tell: formatShare,
          bands: plans.map(({ tipping: { curve } }, i) => {
            const at = shownAt(curve.transmissibility, end);
            return {
              x: at.map((each) => curve.transmissibility[each] as number),
              low: at.map((each) => curve.ignitionLo[each] as number),
              high: at.map((each) => curve.ignitionHi[each] as number),
              color: planInk(i).color,
              opacity: 0.15,
            };
          }),
          curves: [
            {
              points: [
                [0, 0.5],
                [end, 0.5],
              ],
              color: chartInk.soft,
              weight: 1,
              dash: [4, 3],
            },
            ...plans.map(({ tipping: { curve } }, i) => ({
              points: shownAt(curve.transmissibility, end).map(
                (each) => [curve.transmissibility[each] as number, curve.ignition[each] as number] as const,
              ),
              ...planInk(i),
            })),
          ],
          dots: plans.flatMap((plan, i) =>
            plan.own <= end ? [{ at: [plan.own, ignitionAt(plan)], color: planInk(i).color } as const] : [],
          ),
        },
      ],
      uprights: thresholds.flatMap(({ value }, i) =>
        value > end ? [] : [{ at: value, tag: LETTERS[i] as string, color: chartInk.soft }],
      ),
      notes: told.length === 0 ? [] : [words.thresholds(told.join(" · "))],
    },
    width,
  );
}

const LETTERS = ["a", "b", "c", "d", "e"] as const;

/** The thresholds that there are, by name. */
export function networkLines(network: NetworkTipping | null, lang: Lang): readonly NamedThreshold[] {
  if (network === null) return [];
  const words = spreadChartWords[lang].curve;
  const { thresholds, percolation } = network;
  const swept = "uneven" in percolation ? undefined : percolation;
  const outbreaks = "uneven" in percolation ? percolation.outbreaks : undefined;
  const all = [
    [words.meanField, thresholds.meanField],
    [words.adjacency, thresholds.adjacency],
    [words.nonBacktracking, thresholds.nonBacktracking],
    [words.susceptibilityPeak, swept?.susceptibilityPeak?.value ?? null],
    [words.largestGap, swept?.largestGap?.value ?? null],
    [tipWords[lang].variabilityPeak, outbreaks?.variabilityPeak?.value ?? null],
  ] as const;
  return all.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

function endOf({ own, tipping: { curve } }: PlanTip): number {
  const most = curve.ignition.at(-1) ?? 0;
  const still = curve.ignition.findIndex((share) => share >= NEARLY * most);
  const last = curve.transmissibility.at(-1) ?? 1;
  return Math.max(own, most === 0 ? last : (curve.transmissibility[still] ?? last));
}

function shownAt(transmissibility: readonly number[], end: number): readonly number[] {
  return thinned(transmissibility.findLastIndex((each) => each <= end) + 1);
}

/** The share of worlds that ignite at the plan's own transmissibility, between the points of its curve. */
export function ignitionAt({ own, tipping: { curve } }: PlanTip): number {
  const { transmissibility: x, ignition } = curve;
  const after = x.findIndex((each) => each >= own);
  if (after === 0) return ignition[0] as number;
  if (after < 0) return ignition.at(-1) ?? 0;
  const [from, to] = [x[after - 1] as number, x[after] as number];
  const [low, high] = [ignition[after - 1] as number, ignition[after] as number];
  return low + ((own - from) / (to - from)) * (high - low);
}

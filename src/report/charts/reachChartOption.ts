import type { Phase } from "../../projections/phases.ts";
import type { ReachCurve, ReachFan, SamplePath } from "../../projections/reachCurve.ts";
import { formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { spreadChartWords } from "../words/spreadChartWords.ts";
import { axisAlong, axisScale } from "./axisScale.ts";
import type { Chart } from "./Chart.ts";
import { chartInk } from "./chartInk.ts";
import { curvesChart, type Panel, thinned } from "./curvesChart.ts";

/** A starter as it is marked; time: in the curve's unit, null where it waits for something. */
export interface MarkedStarter {
  readonly name: string;
  readonly time: number | null;
}

/** What is known of one plan's reach; what is absent is not drawn. */
export interface ReachParts {
  readonly curve: ReachCurve;
  readonly paths?: readonly SamplePath[];
  readonly phases?: readonly Phase[];
  readonly starters?: readonly MarkedStarter[];
}

const PATHS = 8;

/** Reach over time: the fan of worlds, their mean and its band, some single worlds, phases and starters. */
export function reachChartOption(parts: ReachParts, lang: Lang, width: number): Chart {
  const { curve, phases = [], starters = [] } = parts;
  const words = spreadChartWords[lang].reach;
  const { since, span, phase, comma, viewers, sharers } = chartWords[lang];
  const end = Math.max(curve.time.at(-1) ?? 0, ...starters.map(({ time }) => time ?? 0));
  const marked = starters.flatMap(({ time }, i) => (time === null ? [] : [{ time, tag: String(i + 1) }]));
  const spans = phases.map((each) => `${phase[each.phase]} ${span(rangeOf(each), curve.unit)}`);
  return curvesChart(
    {
      key: keyOf(parts, lang),
      scale: axisAlong(0, end, width, { whole: false }),
      axisName: since[curve.unit],
      panels: [
        ...(curve.viewers === undefined ? [] : [panelOf(parts, curve.viewers, "viewers", viewers)]),
        panelOf(parts, curve.sharers, "sharers", sharers),
      ],
      uprights: marked.map(({ time, tag }) => ({ at: time, tag, color: chartInk.soft, dash: [2, 3] })),
      stripes: phases.flatMap(({ phase: name, from, to }) =>
        name === "transition" || name === "climax"
          ? [{ from, to, color: chartInk.single, opacity: name === "climax" ? 0.28 : 0.14 }]
          : [],
      ),
      notes: [
        ...(starters.length === 0
          ? []
          : [words.starters(starters.map(({ name }) => visible(name)).join(" · "))]),
        ...(spans.length === 0 ? [] : [words.phases(spans.join(comma))]),
      ],
    },
    width,
  );
}

const rangeOf = ({ from, to }: Phase): string => [from, to].map(formatNumber).join("–");

function keyOf({ curve, paths = [] }: ReachParts, lang: Lang) {
  const words = spreadChartWords[lang].reach;
  const color = chartInk.blue;
  return [
    { label: words.meanLine, color, mark: "line", weight: 2.5 },
    ...(curve.sharers.bandLo === undefined
      ? []
      : [{ label: words.band, color: chartInk.black, mark: "line", weight: 1, dash: [4, 3] } as const]),
    { label: words.half, color, mark: "area", opacity: 0.35 },
    { label: words.most, color, mark: "area", opacity: 0.15 },
    ...(paths.length === 0
      ? []
      : [{ label: words.single, color: chartInk.single, mark: "line", weight: 1 } as const]),
  ] as const;
}

function panelOf(
  { curve, paths = [] }: ReachParts,
  fan: ReachFan,
  part: "sharers" | "viewers",
  title: string,
): Panel {
  const shown = thinned(curve.time.length);
  const at = <Value>(values: readonly Value[]): Value[] => shown.map((i) => values[i] as Value);
  const x = at(curve.time);
  const line = (values: readonly number[]) => at(values).map((value, i) => [x[i] as number, value] as const);
  const single = paths.slice(0, PATHS).flatMap((path) => path[part] ?? []);
  const drawn = paths.slice(0, PATHS).flatMap((path) => (path[part] === undefined ? [] : [path[part]]));
  const band = (low: readonly number[], high: readonly number[], opacity: number) => ({
    x,
    low: at(low),
    high: at(high),
    color: chartInk.blue,
    opacity,
  });
  const { bandLo, bandHi } = fan;
  const top = Math.max(1, ...fan.q95, ...fan.mean, ...single, ...(bandHi ?? []));
  const dashed = { color: chartInk.black, weight: 1, dash: [4, 3] };
  return {
    title,
    scale: axisScale(0, top, 4),
    bands: [band(fan.q05, fan.q95, 0.15), band(fan.q25, fan.q75, 0.25)],
    curves: [
      ...drawn.map((path) => ({ points: line(path), color: chartInk.single, weight: 1, opacity: 0.7 })),
      ...[bandLo, bandHi].flatMap((bound) =>
        bound === undefined ? [] : [{ points: line(bound), ...dashed }],
      ),
      { points: line(fan.mean), color: chartInk.blue, weight: 2.5 },
    ],
  };
}

import type { CustomSeriesOption, LineSeriesOption } from "echarts";
import { type AxisScale, axisTell } from "./axisScale.ts";
import type { Chart } from "./Chart.ts";
import { chartInk } from "./chartInk.ts";
import { chartKey, chartNotes, diamond, type KeyItem, type Piece, textAt } from "./chartKey.ts";
import { axisBelow, valueAxis } from "./rowsChart.ts";
import { shortened, textWidth } from "./textWidth.ts";

type Point = readonly [x: number, y: number];

export interface Curve {
  readonly points: readonly Point[];
  readonly color: string;
  readonly dash?: readonly number[];
  readonly weight?: number;
  readonly opacity?: number;
}

/** A filled band between two curves over the same x. */
export interface Band {
  readonly x: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly color: string;
  readonly opacity: number;
}

/** An upright line in every panel. tag: a letter or a number above it, of which the notes tell. */
export interface Upright {
  readonly at: number;
  readonly tag: string;
  readonly color: string;
  readonly dash?: readonly number[];
}

/** An upright stripe in every panel. */
export interface Stripe {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly opacity: number;
}

export interface Panel {
  readonly title: string;
  readonly scale: AxisScale;
  /** Values of the axis as text; absent: as numbers. */
  readonly tell?: (value: number) => string;
  readonly bands: readonly Band[];
  readonly curves: readonly Curve[];
  readonly dots?: readonly { readonly at: Point; readonly color: string }[];
}

export interface CurvesChart {
  readonly key: readonly KeyItem[];
  readonly scale: AxisScale;
  readonly axisName: string;
  /** Values of the axis as text; absent: as numbers. */
  readonly tell?: (value: number) => string;
  readonly panels: readonly Panel[];
  readonly uprights?: readonly Upright[];
  readonly stripes?: readonly Stripe[];
  readonly notes?: readonly string[];
}

const RIGHT = 20;
const TITLE = 28;
const TAGS = 18;
const AXIS = 46;
const BETWEEN = 14;

/** Panels below each other over one axis: bands, curves, points, and upright lines. */
export function curvesChart(chart: CurvesChart, width: number): Chart {
  const { panels, scale, uprights = [], stripes = [], notes = [] } = chart;
  const left = 10 + Math.max(...panels.map(gutter));
  const room = width - left - RIGHT;
  const key = chartKey(chart.key, 10, width - 20);
  const plot = width < 480 ? 90 : 180;
  const tags = uprights.length === 0 ? 0 : TAGS;
  const tops = panels.map((_, i) => key.height + tags + TITLE + i * (plot + TITLE + BETWEEN));
  const bottom = (tops.at(-1) as number) + plot;
  const small = chartNotes(notes, [10, bottom + AXIS], width - 20);
  const at = (x: number): number => left + ((x - scale.min) / (scale.max - scale.min)) * room;
  const last = panels.length - 1;
  const top = tops[0] as number;
  return {
    width,
    height: bottom + AXIS + small.height,
    option: {
      grid: tops.map((each) => ({ left, top: each, width: room, height: plot, containLabel: false })),
      xAxis: panels.map((_, i) => {
        const axis = axisBelow(scale, chart.tell ?? axisTell(scale));
        return { ...axis, gridIndex: i, axisLabel: { ...axis.axisLabel, show: i === last } };
      }),
      yAxis: panels.map((panel, i) => ({
        ...valueAxis(panel.scale, panel.tell ?? axisTell(panel.scale)),
        gridIndex: i,
      })),
      series: panels.flatMap((panel, i) => [
        ...panel.bands.map((band) => on(i, bandSeries(band))),
        ...panel.curves.map((curve) => on(i, curveSeries(curve))),
        on(i, dotSeries(panel.dots ?? [])),
      ]),
      graphic: {
        elements: [
          ...key.pieces,
          ...tops.flatMap((each, i) => [
            ...stripes.map((stripe) => stripePiece(stripe, at, each, each + plot)),
            ...uprights.map((upright) => uprightPiece(upright, at, i === 0 ? each - 6 : each, each + plot)),
          ]),
          ...placedTags(uprights, at, width).map(({ text, x }) =>
            textAt(text, [x, top - 14], "center", chartInk.text, 11),
          ),
          ...panels.map(({ title }, i) =>
            textAt(shortened(title, width - 20), [
              10,
              (tops[i] as number) - TITLE + 10 - (i === 0 ? tags : 0),
            ]),
          ),
          textAt(shortened(chart.axisName, width - 30), [width - RIGHT, bottom + 34], "right", chartInk.soft),
          ...small.pieces,
        ],
      },
    },
  };
}

const on = <Series extends CustomSeriesOption | LineSeriesOption>(panel: number, series: Series): Series => ({
  ...series,
  xAxisIndex: panel,
  yAxisIndex: panel,
});

/** Room for the numbers left of a panel. */
function gutter({ scale, tell = axisTell(scale) }: Panel): number {
  const { min, max, interval } = scale;
  const steps = Math.round((max - min) / interval);
  const labels = Array.from({ length: steps + 1 }, (_, i) => tell(min + i * interval));
  return 8 + Math.max(...labels.map((label) => textWidth(label, 11)));
}

const stripePiece = (
  { from, to, color, opacity }: Stripe,
  at: (x: number) => number,
  top: number,
  bottom: number,
): Piece => ({
  type: "rect",
  silent: true,
  z: -1,
  shape: { x: at(from), y: top, width: Math.max(1, at(to) - at(from)), height: bottom - top },
  style: { fill: color, opacity },
});

const uprightPiece = (
  { at, color, dash = [4, 3] }: Upright,
  place: (x: number) => number,
  top: number,
  bottom: number,
): Piece => ({
  type: "line",
  silent: true,
  z: 1,
  shape: { x1: place(at), y1: top, x2: place(at), y2: bottom },
  style: { stroke: color, lineWidth: 1.2, lineDash: [...dash] },
});

/** Tags above their lines; those that would touch stand together. */
function placedTags(uprights: readonly Upright[], place: (x: number) => number, width: number) {
  const placed: { text: string; from: number; to: number; x: number }[] = [];
  for (const { at, tag } of [...uprights].sort((one, other) => one.at - other.at)) {
    const before = placed.at(-1);
    const half = textWidth(tag, 11) / 2;
    if (before !== undefined && place(at) - half < before.x + textWidth(before.text, 11) / 2 + 4) {
      placed.pop();
      placed.push(tagOf(`${before.text}, ${tag}`, before.from, place(at), width));
    } else placed.push(tagOf(tag, place(at), place(at), width));
  }
  return placed;
}

function tagOf(text: string, from: number, to: number, width: number) {
  const cut = shortened(text, width - 20, 11);
  const half = textWidth(cut, 11) / 2;
  return { text: cut, from, to, x: Math.min(width - 4 - half, Math.max(4 + half, (from + to) / 2)) };
}

const curveSeries = ({ points, color, dash = [], weight = 2, opacity = 1 }: Curve): LineSeriesOption => ({
  type: "line",
  silent: true,
  symbol: "none",
  emphasis: { disabled: true },
  data: points.map((point) => [...point]),
  lineStyle: { color, width: weight, type: dash.length === 0 ? "solid" : [...dash], opacity },
});

const bandSeries = ({ x, low, high, color, opacity }: Band): CustomSeriesOption => ({
  type: "custom",
  silent: true,
  clip: true,
  renderItem: (_, api) => {
    const along = (values: readonly number[]) => x.map((each, i) => api.coord([each, values[i] as number]));
    return {
      type: "polygon",
      shape: { points: [...along(low), ...along(high).reverse()] },
      style: { fill: color, opacity },
    };
  },
  data: [[x[0] ?? 0, low[0] ?? 0]],
});

const dotSeries = (dots: NonNullable<Panel["dots"]>): CustomSeriesOption => ({
  type: "custom",
  silent: true,
  z: 3,
  renderItem: (params, api) => {
    const { at, color } = dots[params.dataIndex] as (typeof dots)[number];
    const [x, y] = api.coord([...at]) as [number, number];
    const style = { fill: color, stroke: "#ffffff", lineWidth: 1 };
    return { type: "polygon", shape: { points: diamond(x, y) }, style };
  },
  data: dots.map(({ at }) => [...at]),
});

/** At most so many of the positions 0 … length − 1, the first and the last among them. */
export function thinned(length: number, most = 180): readonly number[] {
  if (length <= most) return Array.from({ length }, (_, i) => i);
  return Array.from({ length: most }, (_, i) => Math.round((i * (length - 1)) / (most - 1)));
}

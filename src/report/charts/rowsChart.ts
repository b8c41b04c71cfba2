import type { CustomSeriesOption, CustomSeriesRenderItem } from "echarts";
import { type AxisScale, axisTell } from "./axisScale.ts";
import type { Chart } from "./Chart.ts";
import { chartInk } from "./chartInk.ts";
import { chartKey, chartNotes, diamond, type KeyItem, textAt } from "./chartKey.ts";
import { shortened, textWidth } from "./textWidth.ts";

/** Something at a row's height: a bar between two values, an upright stroke, or a point. */
export type RowMark =
  | {
      readonly mark: "bar";
      readonly from: number;
      readonly to: number;
      readonly thick: number;
      readonly color: string;
      readonly opacity?: number;
    }
  | { readonly mark: "stroke" | "point"; readonly at: number; readonly color: string };

/** One line of a chart: what it is about, its number in words, and its marks, drawn in this order. */
export interface ChartRow {
  /** Two names are cut short each by itself, with a minus between them. */
  readonly label: string | readonly [string, string];
  readonly value: string;
  readonly marks: readonly RowMark[];
}

export interface RowsChart {
  readonly rows: readonly ChartRow[];
  readonly key: readonly KeyItem[];
  readonly scale: AxisScale;
  readonly axisName: string;
  /** Values of the axis as text; absent: as numbers. */
  readonly tell?: (value: number) => string;
  /** Where an upright line crosses all rows. */
  readonly uprights?: readonly number[];
  readonly notes?: readonly string[];
}

const SIDE = 16;
const MARKS = 30;
const AXIS = 46;
const NARROW = 480;
const LABEL = 20;

/** Rows below each other on one scale: a name, a number, and marks of which the key says what they are. */
export function rowsChart(chart: RowsChart, width: number): Chart {
  const { rows, scale, tell = axisTell(chart.scale), axisName, uprights = [], notes = [] } = chart;
  const room = width - 2 * SIDE;
  const key = chartKey(chart.key, SIDE, room);
  const isTight = width < NARROW && rows.some((row) => roomOf(row) > room);
  const head = isTight ? 2 * LABEL : LABEL;
  const step = head + MARKS;
  const bottom = key.height + rows.length * step;
  const small = chartNotes(notes, [SIDE, bottom + AXIS], room);
  const words = rows.flatMap(({ label, value }, i) => {
    const y = key.height + i * step + LABEL / 2;
    const told = shortened(value, room);
    if (isTight) {
      return [labelAt(labelWithin(label, room), y), textAt(told, [SIDE, y + LABEL], "left", chartInk.soft)];
    }
    const cut = labelWithin(label, Math.max(room / 3, room - textWidth(told) - 12));
    const rest = shortened(told, room - textWidth(cut) - 12);
    return [labelAt(cut, y), textAt(rest, [width - SIDE, y], "right", chartInk.soft)];
  });
  const marks = rows.flatMap(({ marks: each }, i) =>
    each.filter(isSeen).map((mark) => ({ mark, at: i * step + head + MARKS / 2 })),
  );
  return {
    width,
    height: bottom + AXIS + small.height,
    option: {
      grid: { left: SIDE, right: SIDE, top: key.height, bottom: AXIS + small.height, containLabel: false },
      xAxis: { ...axisBelow(scale, tell), position: "bottom" },
      yAxis: { type: "value", show: false, inverse: true, min: 0, max: rows.length * step },
      series: [rowsSeries(marks), uprightSeries(uprights, rows.length, step)],
      graphic: {
        elements: [
          ...key.pieces,
          ...words,
          textAt(shortened(axisName, room), [width - SIDE, bottom + 34], "right", chartInk.soft),
          ...small.pieces,
        ],
      },
    },
  };
}

const isSeen = (mark: RowMark): boolean => mark.mark !== "bar" || mark.from !== mark.to;

const MINUS = " − ";

/** Of its name and its number on one line. */
const roomOf = ({ label, value }: ChartRow): number =>
  textWidth(typeof label === "string" ? label : label.join(MINUS)) + 12 + textWidth(value);

function labelWithin(label: ChartRow["label"], room: number): string {
  if (typeof label === "string") return shortened(label, room);
  const [one, other] = label;
  const each = room - textWidth(MINUS);
  const left = Math.max(each / 2, each - textWidth(other));
  const cut = shortened(one, left);
  return `${cut}${MINUS}${shortened(other, each - textWidth(cut))}`;
}

const labelAt = (label: string, y: number) => textAt(label, [SIDE, y]);

/** An axis below a chart, whose first and last labels do not stand out of it. */
export const axisBelow = (scale: AxisScale, tell: (value: number) => string) => {
  const axis = valueAxis(scale, tell);
  const ends = { alignMinLabel: "left", alignMaxLabel: "right" } as const;
  return { ...axis, axisLabel: { ...axis.axisLabel, ...ends } };
};

/** An axis whose labels stand only at round values. */
export const valueAxis = ({ min, max, interval }: AxisScale, tell: (value: number) => string) => ({
  type: "value" as const,
  min,
  max,
  interval,
  axisLabel: {
    color: chartInk.soft,
    fontSize: 11,
    showMaxLabel: Math.abs(max / interval - Math.round(max / interval)) < 1e-6,
    formatter: tell,
  },
  axisLine: { show: true, onZero: false, lineStyle: { color: chartInk.soft } },
  axisTick: { show: false },
  splitLine: { show: true, lineStyle: { color: chartInk.rule } },
});

function rowsSeries(marks: readonly { readonly mark: RowMark; readonly at: number }[]): CustomSeriesOption {
  const renderItem: CustomSeriesRenderItem = (params, api) => {
    const { mark, at } = marks[params.dataIndex] as (typeof marks)[number];
    const place = (value: number): readonly [number, number] => api.coord([value, at]) as [number, number];
    if (mark.mark === "bar") {
      const [x1, y] = place(Math.min(mark.from, mark.to));
      const [x2] = place(Math.max(mark.from, mark.to));
      const shape = { x: x1, y: y - mark.thick / 2, width: Math.max(1, x2 - x1), height: mark.thick };
      return { type: "rect", shape, style: { fill: mark.color, opacity: mark.opacity ?? 1 } };
    }
    const [x, y] = place(mark.at);
    if (mark.mark === "point") {
      return {
        type: "polygon",
        shape: { points: diamond(x, y) },
        style: { fill: mark.color, stroke: "#ffffff", lineWidth: 1 },
      };
    }
    const shape = { x1: x, y1: y - 11, x2: x, y2: y + 11 };
    return { type: "line", shape, style: { stroke: mark.color, lineWidth: 2.5 } };
  };
  return {
    type: "custom",
    silent: true,
    renderItem,
    data: marks.map(({ mark, at }) => [mark.mark === "bar" ? mark.to : mark.at, at]),
  };
}

/** Beside the marks of each row, not across its words. */
function uprightSeries(uprights: readonly number[], rows: number, step: number): CustomSeriesOption {
  const all = uprights.flatMap((at) =>
    Array.from({ length: rows }, (_, row) => ({ at, end: (row + 1) * step })),
  );
  return {
    type: "custom",
    silent: true,
    z: 1,
    renderItem: (params, api) => {
      const { at, end } = all[params.dataIndex] as (typeof all)[number];
      const [x1, y1] = api.coord([at, end - MARKS]) as [number, number];
      const [, y2] = api.coord([at, end]) as [number, number];
      return {
        type: "line",
        shape: { x1, y1, x2: x1, y2 },
        style: { stroke: chartInk.black, lineWidth: 1, lineDash: [4, 3] },
      };
    },
    data: all.map(({ at, end }) => [at, end]),
  };
}

import type { EChartsOption } from "echarts";

/** A chart as ECharts draws it, made for this many pixels. */
export interface Chart {
  readonly option: EChartsOption;
  readonly width: number;
  readonly height: number;
}

import { CustomChart, HeatmapChart, LineChart } from "echarts/charts";
import { GraphicComponent, GridComponent, VisualMapComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Lang } from "../Lang.ts";
import type { Chart } from "./Chart.ts";

use([
  ...[CustomChart, HeatmapChart, LineChart],
  ...[GraphicComponent, GridComponent, VisualMapComponent, SVGRenderer],
]);

export interface SvgNames {
  /** Of letters, digits and hyphens, one of its kind on a page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: Lang;
}

/** Fonts that systems have, the language's first. No name is quoted, so that it can be an attribute. */
const LATIN = "Helvetica Neue, Helvetica, Arial";
const CHINESE = "PingFang SC, Microsoft YaHei, Noto Sans SC, Noto Sans CJK SC, Source Han Sans SC";
const KOREAN = "Apple SD Gothic Neo, Malgun Gothic, Noto Sans KR, Noto Sans CJK KR, Source Han Sans KR";
const FONTS: Readonly<Record<Lang, string>> = {
  en: `${LATIN}, ${CHINESE}, ${KOREAN}, sans-serif`,
  zh: `${LATIN}, ${CHINESE}, ${KOREAN}, sans-serif`,
  ko: `${LATIN}, ${KOREAN}, ${CHINESE}, sans-serif`,
};

/**
 * A chart as one SVG element that stands still: no script, no style element or attribute, no class, nothing
 * from elsewhere, so that the strictest policy lets it be. The same chart has the same bytes whatever was
 * drawn before it.
 *
 * Source   ECharts' rendering to a string, https://echarts.apache.org/handbook/en/how-to/cross-platform/server/
 * Cost     milliseconds; what of ECharts is needed is loaded with this file
 * Failure  that of ECharts, for an option that it cannot draw
 */
export function renderSvg({ option, width, height }: Chart, names: SvgNames): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...option });
    return cleaned(chart.renderToSVGString(), names, width, height);
  } finally {
    // Its clock would keep the process alive.
    chart.dispose();
  }
}

/** Attributes that only serve a mouse, or say what is so anyway. */
const SUPERFLUOUS =
  / (?:class|ecmeta_\w+|pointer-events|xmlns:xlink|version|baseProfile|clip-path-id)="[^"]*"/g;

/** Text holds no `<`, `>` or `"` in ECharts' output, so whatever looks like a tag is one. */
function cleaned(drawn: string, { id, title, description, lang }: SvgNames, width: number, height: number) {
  const clips = new Map<string, string>();
  const clipOf = (own: string): string => {
    if (!clips.has(own)) clips.set(own, `${id}-clip-${clips.size + 1}`);
    return clips.get(own) as string;
  };
  const inner = drawn
    .replace(/<style\b[\s\S]*?<\/style>/g, "")
    .replace(/^\s*<svg\b[^>]*>/, "")
    .replace(/<\/svg>\s*$/, "")
    .replace(/<[^>]*>/g, (tag) =>
      tag
        .replace(SUPERFLUOUS, "")
        .replace(/ style="([^"]*)"/, (_, style: string) => attributesOf(style))
        .replace(/ id="(zr\d+-c\d+)"/, (_, own: string) => ` id="${clipOf(own)}"`)
        .replace(/"url\(#(zr\d+-c\d+)\)"/, (_, own: string) => `"url(#${clipOf(own)})"`)
        .replace(/\s+>$/, ">"),
    )
    .trim();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}" role="img" lang="${lang}" ` +
      `aria-labelledby="${id}-title ${id}-desc" font-family="${FONTS[lang]}">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(description)}</desc>`,
    inner,
    "</svg>",
  ].join("\n");
}

/** What a style says, as attributes; the font's name is said once, at the top. */
const attributesOf = (style: string): string =>
  style
    .split(";")
    .map((each) => each.split(":").map((part) => part.trim()) as [string, string])
    .filter(([name, value]) => value !== undefined && name.startsWith("font-") && name !== "font-family")
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (each) => ENTITIES[each] as string);

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { amountsOption } from "../../../src/report/charts/amountsOption.ts";
import { comparisonOption } from "../../../src/report/charts/comparisonOption.ts";
import { renderSvg } from "../../../src/report/charts/renderSvg.ts";
import { sentimentByChannelOption } from "../../../src/report/charts/sentimentByChannelOption.ts";
import { LANGS } from "../../../src/report/Lang.ts";
import { chartedReport, figuresOf } from "./chartedReport.ts";

const charted = await chartedReport();
const english = figuresOf(charted, "en");

const ELEMENTS = ["svg", "title", "desc", "rect", "path", "g", "text", "defs", "clipPath", "polygon"];
const ATTRIBUTES = [
  ...["xmlns", "width", "height", "viewBox", "role", "lang", "aria-labelledby", "font-family", "font-size"],
  ...["id", "x", "y", "d", "transform", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray"],
  ...["stroke-linejoin", "stroke-linecap", "stroke-miterlimit", "stroke-opacity", "stroke-dashoffset"],
  ...[
    "opacity",
    "clip-path",
    "text-anchor",
    "dominant-baseline",
    "paint-order",
    "font-weight",
    "points",
    "xml:space",
  ],
];

/** The tags of an SVG, with the names of their attributes. */
function tagsOf(
  svg: string,
): readonly { readonly element: string; readonly attributes: readonly string[] }[] {
  return [...svg.matchAll(/<([A-Za-z]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*\/?>/g)].map(
    ([, element = "", rest = ""]) => ({
      element,
      attributes: [...rest.matchAll(/([\w:-]+)="/g)].map(([, name = ""]) => name),
    }),
  );
}

describe("a chart as SVG", () => {
  it.each(LANGS)("in %s has only elements and attributes that draw, and every tag is one of them", (lang) => {
    for (const { svg, narrow } of lang === "en" ? english : figuresOf(charted, lang)) {
      for (const drawing of [svg, narrow]) {
        const tags = tagsOf(drawing);
        expect(tags.length).toBe((drawing.match(/<(?!\/)/g) ?? []).length);
        expect(
          [...new Set(tags.map(({ element }) => element))].filter((each) => !ELEMENTS.includes(each)),
        ).toEqual([]);
        const attributes = [...new Set(tags.flatMap((tag) => tag.attributes))];
        expect(attributes.filter((each) => !ATTRIBUTES.includes(each))).toEqual([]);
        expect(drawing).not.toMatch(/NaN|undefined|Infinity|zr\d/);
      }
    }
  });

  it("has ids that all begin with its own, so that many stand on one page", () => {
    const ids = english.flatMap(({ svg, narrow }) =>
      [svg, narrow].flatMap((each) => [...each.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, svg } of english) {
      for (const [, own] of svg.matchAll(/ id="([^"]+)"|url\(#([^)]+)\)/g)) {
        if (own !== undefined) expect(own.startsWith(`${id}-`)).toBe(true);
      }
    }
  });

  it("given the same charts twice, in two orders and after many others, then each has the same bytes", () => {
    const one = amountsOption([{ name: "a", amount: 3, share: 1 }], { bar: "b", axisName: "c" }, "en", 720);
    const sentiment = { positive: 0.2, neutral: 0.5, negative: 0.3, net: -10 };
    const two = sentimentByChannelOption([{ channel: "weibo", sentiment }], "zh", 340);
    const three = comparisonOption(
      [{ plan: "a", against: "b", mean: 2, ci: [1, 3], together: [0, 4] }],
      { measure: "sharers" },
      "ko",
      720,
    );
    const draw = (chart: typeof one, id: string) =>
      renderSvg(chart, { id, title: "t", description: "d", lang: "en" });
    const forwards = [draw(one, "one"), draw(two, "two"), draw(three, "three")];
    const backwards = [draw(three, "three"), draw(two, "two"), draw(one, "one")];
    expect(backwards.reverse()).toEqual(forwards);
    expect(figuresOf(charted, "en")).toEqual(english);
  });

  it("given another process, then it has the same bytes, and that process ends by itself", () => {
    const folder = new URL("../../../src/report/charts/", import.meta.url);
    const lines = [
      `import { amountsOption } from ${JSON.stringify(new URL("amountsOption.ts", folder).href)};`,
      `import { renderSvg } from ${JSON.stringify(new URL("renderSvg.ts", folder).href)};`,
      'const chart = amountsOption([{ name: "a", amount: 3, share: 1 }], { bar: "b", axisName: "c" }, "en", 720);',
      'const svg = renderSvg(chart, { id: "x", title: "t", description: "d", lang: "en" });',
      "process.stdout.write(svg);",
    ];
    const other = execFileSync(process.execPath, ["--input-type=module", "--eval", lines.join("\n")], {
      encoding: "utf8",
      timeout: 60_000,
    });
    const chart = amountsOption([{ name: "a", amount: 3, share: 1 }], { bar: "b", axisName: "c" }, "en", 720);
    const here = renderSvg(chart, { id: "x", title: "t", description: "d", lang: "en" });
    const hash = (text: string) => createHash("sha256").update(text).digest("hex");
    expect(hash(other)).toBe(hash(here));
  });

  it("given markup in names, then it is text", () => {
    const name =
      '<script>alert("x")</script> & </text><image href="https://example.org"/> url(#zr0-c0) class="a"';
    const chart = amountsOption([{ name, amount: 1, share: 1 }], { bar: name, axisName: name }, "en", 720);
    const svg = renderSvg(chart, { id: "x", title: name, description: name, lang: "en" });
    expect(svg).not.toMatch(/<script|<image|<\/text><image/);
    expect(svg).toContain("&lt;script&gt;");
    expect(tagsOf(svg).length).toBe((svg.match(/<(?!\/)/g) ?? []).length);
  });
});

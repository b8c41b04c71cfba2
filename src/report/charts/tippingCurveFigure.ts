import type { ScenarioTipping } from "../../tipping/ScenarioTipping.ts";
import { columnText } from "../columnText.ts";
import { formatNumber, formatShare } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { spreadChartWords } from "../words/spreadChartWords.ts";
import { thinned } from "./curvesChart.ts";
import { type Figure, figure } from "./Figure.ts";
import { TABLE_ROWS } from "./reachFigure.ts";
import { ignitionAt, networkLines, tippingCurveOption } from "./tippingCurveOption.ts";

/** Ignition against transmissibility of all plans; null where no world of any plan ever ignites. */
export function tippingCurveFigure({ plans, network }: ScenarioTipping, lang: Lang): Figure | null {
  const shown = plans.filter(({ tipping }) => tipping.tipped > 0);
  if (shown.length === 0) return null;
  const { curve: words, gauge } = spreadChartWords[lang];
  const { plan, interval, to } = chartWords[lang];
  const thresholds = networkLines(network, lang).map(({ name, value }) => `${name} ${formatNumber(value)}`);
  const told = shown.map((each) =>
    words.ignites(visible(each.name), formatShare(ignitionAt(each)), formatNumber(each.own)),
  );
  const points = shown.flatMap(({ name, tipping: { curve } }) =>
    thinned(curve.transmissibility.length, TABLE_ROWS).map((i) => ({ name, curve, i })),
  );
  return figure(
    {
      id: "tipping-curve",
      title: words.title,
      description: [
        words.description(told.join(" ")),
        ...(thresholds.length === 0 ? [] : [words.thresholds(thresholds.join(" · "))]),
      ].join(" "),
      table: {
        caption: words.title,
        columns: [plan, gauge.axis, words.panel, interval].map((name, i) => ({ name, numeric: i > 0 })),
        rows: columnText.rows([
          points.map(({ name }) => visible(name)),
          columnText.numbers(points.map(({ curve, i }) => curve.transmissibility[i])),
          columnText.shares(points.map(({ curve, i }) => curve.ignition[i])),
          points.map(({ curve: { ignitionLo, ignitionHi }, i }) =>
            [ignitionLo, ignitionHi].map((each) => formatShare(each[i] as number)).join(to),
          ),
        ]),
      },
    },
    (width) => tippingCurveOption(shown, network, lang, width),
    lang,
  );
}

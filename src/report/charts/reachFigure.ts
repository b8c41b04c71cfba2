import { columnText } from "../columnText.ts";
import { formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { spreadChartWords } from "../words/spreadChartWords.ts";
import { thinned } from "./curvesChart.ts";
import { columnsOf, type Figure, figure } from "./Figure.ts";
import { reachChartOption } from "./reachChartOption.ts";
import { markedStarters } from "./starterNaming.ts";

/** Rows of a table behind curves, the first and the last point among them. */
export const TABLE_ROWS = 12;

/**
 * One plan's reach over time, of a report in which people are counted already (`scaledReport`); names: of its
 * starters, in the plan's order. Null where the plan has no curve.
 */
export function reachFigure(
  report: RunReport,
  number: number,
  lang: Lang,
  names: readonly string[] = [],
): Figure | null {
  const plan = report.plans[number];
  const curve = plan?.findings.curve;
  if (plan === undefined || curve === undefined) return null;
  const words = spreadChartWords[lang].reach;
  const { time, sharers, viewers, span, mean, comma, worlds } = chartWords[lang];
  const name = visible(plan.name);
  const parts = {
    curve,
    ...(plan.findings.paths === undefined ? {} : { paths: plan.findings.paths }),
    phases: plan.findings.phases?.spans ?? [],
    starters: markedStarters(report, plan, names, lang),
  };
  const { sharers: fan, viewers: seen } = curve;
  const last = (values: readonly number[]): string => columnText.person(values.at(-1));
  const columns = (group: string) =>
    [mean, "5 %", "25 %", "50 %", "75 %", "95 %"].map((each) => ({
      name: group + comma + each,
      numeric: true,
      within: { group, name: each },
    }));
  const shown = thinned(curve.time.length, TABLE_ROWS);
  const fans = seen === undefined ? [fan] : [fan, seen];
  return figure(
    {
      id: `reach-${number + 1}`,
      title: words.title(name),
      description: words.description({
        plan: name,
        span: span(formatNumber(curve.time.at(-1) ?? 0), curve.unit),
        sharers: last(fan.mean),
        low: last(fan.q05),
        high: last(fan.q95),
        viewers: seen === undefined ? null : last(seen.mean),
        worlds: worlds(formatNumber(curve.fanWorlds)),
      }),
      table: {
        caption: words.title(name),
        columns: [
          ...columnsOf(time[curve.unit]),
          ...columns(sharers),
          ...(seen === undefined ? [] : columns(viewers)),
        ],
        rows: columnText.rows([
          columnText.numbers(shown.map((i) => curve.time[i])),
          ...fans.flatMap((each) =>
            [each.mean, each.q05, each.q25, each.q50, each.q75, each.q95].map((values) =>
              columnText.people(shown.map((i) => values[i])),
            ),
          ),
        ]),
      },
    },
    (width) => reachChartOption(parts, lang, width),
    lang,
  );
}

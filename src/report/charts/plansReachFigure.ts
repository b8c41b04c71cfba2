import { columnText } from "../columnText.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { spreadChartWords } from "../words/spreadChartWords.ts";
import { columnsOf, type Figure, figure } from "./Figure.ts";
import { plansReachOption } from "./plansReachOption.ts";

/** Mean reach over time of all plans together; null for fewer than two. */
export function plansReachFigure({ plans }: RunReport, lang: Lang): Figure | null {
  const shown = plans.flatMap(({ name, findings: { curve } }) =>
    curve === undefined ? [] : [{ name, curve }],
  );
  if (shown.length < 2) return null;
  const words = spreadChartWords[lang].plansReach;
  const { plan, sharers, viewers, interval, comma, to } = chartWords[lang];
  const last = (values: readonly number[] | undefined): string => columnText.person(values?.at(-1));
  const ends = shown.map(({ name, curve }) => `${visible(name)} ${last(curve.sharers.mean)}`);
  const hasViewers = shown.some(({ curve }) => curve.viewers !== undefined);
  return figure(
    {
      id: "plans-reach",
      title: words.title,
      description: words.description(ends.join(comma)),
      table: {
        caption: words.title,
        columns: columnsOf(plan, sharers, sharers + comma + interval, ...(hasViewers ? [viewers] : [])),
        rows: columnText.rows([
          shown.map(({ name }) => visible(name)),
          columnText.people(shown.map(({ curve }) => curve.sharers.mean.at(-1))),
          shown.map(({ curve: { sharers: fan } }) =>
            fan.bandLo === undefined ? "–" : [fan.bandLo, fan.bandHi].map(last).join(to),
          ),
          ...(hasViewers ? [columnText.people(shown.map(({ curve }) => curve.viewers?.mean.at(-1)))] : []),
        ]),
      },
    },
    (width) => plansReachOption(shown, lang, width),
    lang,
  );
}

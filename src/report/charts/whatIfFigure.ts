import { columnText } from "../columnText.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { visible } from "../visible.ts";
import { effectChartWords } from "../words/effectChartWords.ts";
import { whatIfWords } from "../words/whatIfWords.ts";
import { columnsOf, type Figure, figure } from "./Figure.ts";
import {
  delayText,
  kindText,
  outcome,
  outcomeText,
  type WhatIfMeasure,
  type WhatIfPlan,
  whatIfHeatMapOption,
  writtenText,
} from "./whatIfHeatMapOption.ts";

/** What responses would make of one plan; null where that was not asked for. */
export function whatIfFigure(
  { whatIf, scenario }: RunReport,
  number: number,
  measure: WhatIfMeasure,
  lang: Lang,
): Figure | null {
  const plan = whatIf?.plans[number];
  if (plan === undefined || plan.cells.length === 0) return null;
  const words = effectChartWords[lang].whatIf;
  const since = scenario.watch === null ? "launch" : "alert";
  const title = words.title[measure](visible(plan.name));
  const delays = [...new Set(plan.cells.map(({ delay }) => delay))];
  const kinds = [...new Set(plan.cells.map(({ kind }) => kind))];
  const cells = delays.flatMap((delay) => {
    const tried = kinds.map((kind) => plan.cells.find((cell) => cell.kind === kind && cell.delay === delay));
    return [plan.none, ...tried].map((each) => each && outcome(each, measure));
  });
  // All cells are one quantity, and read against each other both ways.
  const told = measure === "spiral" ? columnText.shares(cells) : columnText.numbers(cells);
  const rows = kinds.length + 1;
  return figure(
    {
      id: `what-if-${measure === "spiral" ? "spiral" : "negative"}-${number + 1}`,
      title,
      description: sentence(plan, measure, lang),
      table: {
        caption: `${title} (${words.delay[since]})`,
        columns: columnsOf(words.response, ...delays.map((delay) => delayText(delay, lang))),
        rows: columnText.rows([
          ["none", ...kinds].map((kind) => kindText(kind, lang)),
          ...delays.map((_, column) => told.slice(column * rows, (column + 1) * rows)),
        ]),
      },
    },
    (width) => whatIfHeatMapOption(plan, { measure, since }, lang, width),
    lang,
  );
}

function sentence(plan: WhatIfPlan, measure: WhatIfMeasure, lang: Lang): string {
  return [bestSentence(plan, measure, lang), ...writtenText(plan, measure, lang)].join(
    whatIfWords[lang].between,
  );
}

function bestSentence({ none, cells }: WhatIfPlan, measure: WhatIfMeasure, lang: Lang): string {
  const words = effectChartWords[lang].whatIf;
  const best = cells.reduce((low, cell) => (outcome(cell, measure) < outcome(low, measure) ? cell : low));
  const without = outcomeText(none, measure);
  return outcome(best, measure) < outcome(none, measure)
    ? words.best(kindText(best.kind, lang), delayText(best.delay, lang), outcomeText(best, measure), without)
    : words.nothing(without);
}

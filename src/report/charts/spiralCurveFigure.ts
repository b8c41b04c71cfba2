import { columnText } from "../columnText.ts";
import { formatNumber, formatShare } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { visible } from "../visible.ts";
import { chartWords } from "../words/chartWords.ts";
import { effectChartWords } from "../words/effectChartWords.ts";
import { thinned } from "./curvesChart.ts";
import { columnsOf, type Figure, figure } from "./Figure.ts";
import { TABLE_ROWS } from "./reachFigure.ts";
import { negativeShare, spiralCurveOption } from "./spiralCurveOption.ts";

/** What is said against one plan over time, with its alerts; null where nothing can turn negative. */
export function spiralCurveFigure({ plans }: RunReport, number: number, lang: Lang): Figure | null {
  const plan = plans[number];
  const curve = plan?.findings.sentimentCurve;
  if (plan === undefined || curve === undefined) return null;
  const words = effectChartWords[lang].spiralCurve;
  const { spiral, alerts } = plan.findings;
  const survival = spiral?.timeTo?.survival;
  const name = visible(plan.name);
  const last = curve.time.length - 1;
  const spiralledBy = (time: number): number =>
    1 - (survival?.spared[survival.time.findLastIndex((each) => each <= time)] ?? 1);
  const shown = thinned(curve.time.length, TABLE_ROWS);
  const times = shown.map((i) => curve.time[i] as number);
  return figure(
    {
      id: `spiral-curve-${number + 1}`,
      title: words.title(name),
      description: words.description(
        name,
        formatShare(negativeShare(curve.posts, last)),
        formatNumber(curve.posts.negative[last] ?? 0),
      ),
      table: {
        caption: words.title(name),
        columns: columnsOf(
          chartWords[lang].time[curve.unit],
          words.share,
          words.negative,
          ...(survival === undefined ? [] : [words.spiralled]),
        ),
        rows: columnText.rows([
          columnText.numbers(times),
          columnText.shares(shown.map((i) => negativeShare(curve.posts, i))),
          columnText.people(shown.map((i) => curve.posts.negative[i])),
          ...(survival === undefined ? [] : [columnText.shares(times.map(spiralledBy))]),
        ]),
      },
    },
    (width) =>
      spiralCurveOption(
        { curve, ...(spiral === undefined ? {} : { spiral }), ...(alerts === undefined ? {} : { alerts }) },
        lang,
        width,
      ),
    lang,
  );
}

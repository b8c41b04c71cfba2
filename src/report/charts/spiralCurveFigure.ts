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
        rows: thinned(curve.time.length, TABLE_ROWS).map((i) => [
          formatNumber(curve.time[i] as number),
          formatShare(negativeShare(curve.posts, i)),
          formatNumber(curve.posts.negative[i] as number),
          ...(survival === undefined ? [] : [formatShare(spiralledBy(curve.time[i] as number))]),
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

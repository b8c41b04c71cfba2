import type { Figure } from "../charts/Figure.ts";
import { columnText } from "../columnText.ts";
import { formatLike, formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageEffectWords } from "../words/pageEffectWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { PageBlock, PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { pageNumbers } from "./pageNumbers.ts";
import { timeText } from "./timeText.ts";

type ReportedPlan = RunReport["plans"][number];

/** How likely each plan is to turn against whom it is for, how bad that would be, and who would be warned. */
export function spiralSection(
  { plans }: RunReport,
  figures: readonly Figure[],
  lang: Lang,
): PageSection | null {
  const words = pageEffectWords[lang].spiral;
  const { heading } = pageWords[lang];
  const first = plans.find(({ findings }) => findings.spiral !== undefined)?.findings.spiral;
  if (first === undefined) return null;
  const people = pageNumbers.people(first.threshold);
  const meaning =
    first.share === 0
      ? words.meaningOfCount(people)
      : words.meaning(people, pageNumbers.share(first.share), timeText.span(first.window, first.unit, lang));
  return {
    id: "spiral",
    heading: heading.spiral,
    blocks: [
      ...pageBlocks.plain(meaning),
      ...pageBlocks.figures(figures),
      ...riskTable(plans, lang),
      ...pageBlocks.plain(...plans.flatMap((each) => growthText(each, lang))),
      ...alarmTable(plans, lang),
    ],
  };
}

function riskTable(plans: readonly ReportedPlan[], lang: Lang): readonly PageBlock[] {
  const words = pageEffectWords[lang].spiral;
  const { plan, regime } = pageWords[lang];
  const risks = plans.flatMap(({ name, findings: { spiral, sentiment } }) =>
    spiral === undefined ? [] : [{ name, spiral, share: spiral.negativeShare ?? sentiment?.negativeShare }],
  );
  const further = risks.map(({ spiral }) => spiral.rNeg?.monteCarlo);
  const grown = columnText.numbers(further.map((each) => each?.value));
  return pageBlocks.columns(
    words.caption,
    [
      [plan, risks.map(({ name }) => name)],
      [words.chance, columnText.chances(risks.map(({ spiral }) => spiral))],
      [words.negative, columnText.chances(risks.map(({ share }) => share))],
      [words.worst, risks.map(({ spiral }) => formatNumber(Math.round(spiral.loss.conditional.value)))],
      [words.rNeg, further.map((each, i) => `${grown[i]}${intervalText(each)}`)],
      [words.outlook, risks.map(({ spiral }) => (spiral.regime === undefined ? "–" : regime[spiral.regime]))],
    ],
    [words.outlook],
  );
}

/** The interval of a number behind it; nothing where it has none. */
const intervalText = (
  counted: { readonly value: number; readonly ci?: readonly [number, number] } | undefined,
): string =>
  counted?.ci === undefined ? "" : ` (${counted.ci.map((end) => formatLike(end, counted.value)).join("–")})`;

function growthText({ name, findings: { spiral }, outlook }: ReportedPlan, lang: Lang): readonly string[] {
  const { doublingTime, criticalDamping } = outlook ?? {};
  if (spiral === undefined || doublingTime === undefined || criticalDamping === undefined) return [];
  const { quoted } = pageWords[lang];
  const time = timeText.span(doublingTime, spiral.unit, lang);
  return [pageEffectWords[lang].spiral.doubling(quoted(name), time, pageNumbers.share(criticalDamping))];
}

function alarmTable(plans: readonly ReportedPlan[], lang: Lang): readonly PageBlock[] {
  const words = pageEffectWords[lang].spiral;
  const alarmed = plans.flatMap(({ name, findings: { alerts } }) =>
    alerts?.first === undefined ? [] : [{ name, alerts, first: alerts.first }],
  );
  // Parts of alerts and of spirals, which need not be there in any world.
  const parts = (of: "warned" | "falseAlarms"): readonly string[] =>
    columnText.chances(
      alarmed.map(({ alerts }) => {
        const part = alerts[of];
        return part === undefined ? undefined : { value: part.share, ci: part.ci };
      }),
    );
  return pageBlocks.columns(words.alarms, [
    [pageWords[lang].plan, alarmed.map(({ name }) => name)],
    [words.alarm, columnText.chances(alarmed.map(({ first }) => first))],
    [
      words.alarmTime,
      alarmed.map(({ first, alerts: { unit } }) =>
        first.time === undefined ? "–" : timeText.span(first.time.q50, unit, lang),
      ),
    ],
    [words.warned, parts("warned")],
    [words.falseAlarms, parts("falseAlarms")],
  ]);
}

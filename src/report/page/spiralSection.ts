import type { PartOfWorlds } from "../../projections/alerts.ts";
import type { Reproduction } from "../../projections/spiral.ts";
import type { Figure } from "../charts/Figure.ts";
import { columnText } from "../columnText.ts";
import { formatLike, formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { lossText } from "../lossText.ts";
import type { RunReport } from "../RunReport.ts";
import { lossWords } from "../words/lossWords.ts";
import { pageEffectWords } from "../words/pageEffectWords.ts";
import { pageWords } from "../words/pageWords.ts";
import { toComeWords } from "../words/toComeWords.ts";
import type { PageBlock, PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { pageNumbers } from "./pageNumbers.ts";
import { timeText } from "./timeText.ts";

type ReportedPlan = RunReport["plans"][number];
type Alerts = NonNullable<ReportedPlan["findings"]["alerts"]>;

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
      ...lossTable(plans, lang),
      ...pageBlocks.plain(...plans.flatMap((each) => growthText(each, lang))),
      ...alarmTable(plans, lang),
    ],
  };
}

/** A number that was counted, with its interval where there is one. */
const countedText = ({ value, ci }: Reproduction["monteCarlo"]): string =>
  formatNumber(value) + (ci === undefined ? "" : ` (${ci.map((end) => formatLike(end, value)).join("–")})`);

/** What a declared loss comes to; nothing where none is. */
function lossTable(plans: readonly ReportedPlan[], lang: Lang): readonly PageBlock[] {
  const words = lossWords[lang];
  const told = plans.flatMap(({ name, findings: { spiral } }) => {
    const amounts = spiral === undefined ? null : lossText.amounts(spiral.loss, spiral.worlds, lang);
    const declared = spiral?.loss.declared;
    return amounts === null || declared === undefined ? [] : [{ name, amounts, declared }];
  });
  const [first] = told;
  if (first === undefined) return [];
  return [
    ...pageBlocks.plain(lossText.declared(first.declared, lang)),
    ...pageBlocks.table(
      words.caption,
      [pageWords[lang].plan, words.mean, words.atRisk, words.conditional],
      told.map(({ name, amounts: { mean, worst } }) => [
        ...[name, mean, worst?.atRisk ?? "–", worst?.conditional ?? "–"],
      ]),
    ),
  ];
}

/** How likely each plan is to turn, and how bad that would be: a declared loss has a table of its own. */
function riskTable(plans: readonly ReportedPlan[], lang: Lang): readonly PageBlock[] {
  const words = pageEffectWords[lang].spiral;
  const { plan, regime } = pageWords[lang];
  const risks = plans.flatMap(({ name, findings: { spiral, sentiment } }) =>
    spiral === undefined ? [] : [{ name, spiral, share: spiral.negativeShare ?? sentiment?.negativeShare }],
  );
  const further = risks.map(({ spiral }) => spiral.rNeg?.monteCarlo);
  const grown = columnText.numbers(further.map((each) => each?.value));
  const worst = risks.map(({ spiral }) => formatNumber(Math.round(spiral.loss.conditional.value)));
  return pageBlocks.columns(
    words.caption,
    [
      [plan, risks.map(({ name }) => name)],
      [words.chance, columnText.chances(risks.map(({ spiral }) => spiral))],
      [words.negative, columnText.chances(risks.map(({ share }) => share))],
      ...(risks.some(({ spiral }) => spiral.loss.declared !== undefined)
        ? []
        : [[words.worst, worst] as const]),
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

function growthText({ name, findings, outlook }: ReportedPlan, lang: Lang): readonly string[] {
  const { spiral, aftermath } = findings;
  if (spiral === undefined) return [];
  const { doublingTime, criticalDamping } = outlook ?? {};
  const words = pageEffectWords[lang].spiral;
  const plan = pageWords[lang].quoted(name);
  const both = spiral.rBoth?.monteCarlo;
  const together = both === undefined ? [] : [words.together(plan, countedText(both))];
  const toCome =
    aftermath === undefined
      ? []
      : [toComeWords[lang].page(plan, pageNumbers.about(aftermath.negativeSharers.mean))];
  if (doublingTime === undefined) return [...together, ...toCome];
  const time = timeText.span(doublingTime, spiral.unit, lang);
  const growth =
    criticalDamping === undefined
      ? words.unstopped(plan, time)
      : words.doubling(plan, time, pageNumbers.share(criticalDamping));
  return [...together, growth, ...toCome];
}

/** Whom watching warns; where alarms are answered, what would have come of them without. */
function alarmTable(plans: readonly ReportedPlan[], lang: Lang): readonly PageBlock[] {
  const words = pageEffectWords[lang].spiral;
  const alarmed = plans.flatMap(({ name, findings: { alerts } }) =>
    alerts?.first === undefined ? [] : [{ name, alerts, first: alerts.first }],
  );
  // Parts of alerts and of spirals, which need not be there in any world.
  const parts = (of: (alerts: Alerts) => PartOfWorlds | undefined): readonly string[] =>
    columnText.chances(
      alarmed.map(({ alerts }) => {
        const part = of(alerts);
        return part === undefined ? undefined : { value: part.share, ci: part.ci };
      }),
    );
  const isAnswered = alarmed.some(({ alerts }) => alerts.withoutResponse !== undefined);
  return pageBlocks.columns(words.alarms, [
    [pageWords[lang].plan, alarmed.map(({ name }) => name)],
    [words.alarm, columnText.chances(alarmed.map(({ first }) => first))],
    [
      words.alarmTime,
      alarmed.map(({ first, alerts: { unit } }) =>
        first.time === undefined ? "–" : timeText.span(first.time.q50, unit, lang),
      ),
    ],
    [words.warned, parts(({ warned }) => warned)],
    ...(isAnswered
      ? ([
          [words.falseEither, parts(({ withoutResponse }) => withoutResponse?.falseAlarms)],
          [words.prevented, parts(({ withoutResponse }) => withoutResponse?.prevented)],
        ] as const)
      : ([[words.falseAlarms, parts(({ falseAlarms }) => falseAlarms)]] as const)),
  ]);
}

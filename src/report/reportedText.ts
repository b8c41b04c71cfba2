import type { RunFindings } from "../projections/findings.ts";
import { formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import type { RunReport } from "./RunReport.ts";
import { countedText } from "./spanText.ts";
import { visible } from "./visible.ts";
import { attentionWords } from "./words/attentionWords.ts";
import { reportedWords } from "./words/reportedWords.ts";

type Reported = NonNullable<RunFindings["reported"]>;

/** What the platforms report beside what is real, a paragraph for each plan with fake accounts. */
export function reportedText({ plans }: RunReport, lang: Lang): readonly string[] {
  return plans.flatMap(({ name, findings: { reported } }) =>
    reported === undefined
      ? []
      : [attentionWords[lang].told(visible(name), [`${numbers(reported, lang)}${collapse(reported, lang)}`])],
  );
}

type Pair = Reported["curve"]["sharers"];

/** At the time at which the numbers are furthest from what is real. */
function numbers({ curve }: Reported, lang: Lang): string {
  const words = reportedWords[lang];
  const counts: readonly (readonly [what: "sharers" | "impressions", counts: Pair])[] = [
    ["sharers", curve.sharers],
    ...(curve.views === undefined ? [] : [["impressions", curve.views] as const]),
  ];
  const fakes = curve.time.map((_, i) => counts.reduce((sum, [, pair]) => sum + fakeAt(pair, i), 0));
  const at = fakes.reduce((most, value, i) => (value > (fakes[most] as number) ? i : most), 0);
  const told = counts
    .filter(([, pair]) => fakeAt(pair, at) > 0)
    .map(([what, { real, reported }]) =>
      words[what](formatNumber(reported[at] as number), formatNumber(real[at] as number)),
    );
  if (told.length === 0) return words.allReal;
  return words.report(countedText(curve.time[at] as number, curve.unit, lang), told.join(words.and));
}

const fakeAt = ({ real, reported }: Pair, i: number): number => (reported[i] as number) - (real[i] as number);

function collapse({ purge, curve }: Reported, lang: Lang): string {
  if (purge === undefined) return "";
  const words = reportedWords[lang];
  const gone = [
    ...(purge.sharers.part ? [words.ofSharers(formatShare(purge.sharers.part))] : []),
    ...(purge.views?.part ? [words.ofImpressions(formatShare(purge.views.part))] : []),
  ];
  const when = countedText(purge.time.q50, curve.unit, lang);
  return words.purge(when, gone.length === 0 ? words.nothing : gone.join(words.and));
}

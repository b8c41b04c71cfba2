import type { ForkComparison } from "../projections/ForkComparison.ts";
import type { PairedDifference } from "../statistics/pairedDifference.ts";
import type { Summary } from "../statistics/Summary.ts";
import { formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { writtenText } from "./spanText.ts";
import { textTable } from "./textTable.ts";
import { forkWords } from "./words/forkWords.ts";

/** What `fork` has to tell: runs, and what became of them from a time on. */
export interface ForkReport extends ForkComparison {
  /** The runs as they were named. */
  readonly run: string;
  /** Ids of the batches, and the time as it is said. */
  readonly parent: string;
  readonly batch: string;
  readonly at: string;
  readonly set: readonly string[];
}

/** Findings before and after side by side, and the paired differences of those that are counted by world. */
export function forkReport(report: ForkReport, lang: Lang): string {
  const { run, parent, batch, at, set, worlds, changed, before, after } = report;
  const words = forkWords[lang];
  const rows = [
    row(words.sharers, before.sharers, after.sharers, report.sharers),
    ...(before.viewers === undefined || after.viewers === undefined
      ? []
      : [row(words.viewers, before.viewers, after.viewers)]),
    ...(before.sentiment === undefined || after.sentiment === undefined
      ? []
      : [
          row(
            words.negativeSharers,
            before.sentiment.negativeSharers,
            after.sentiment.negativeSharers,
            report.negativeSharers,
          ),
        ]),
    ...chanceRow(words.ignites, before.ignition, after.ignition),
    ...chanceRow(words.spiral, before.spiral, after.spiral),
  ];
  const told =
    worlds === 1 ? words.oneWorld(changed > 0) : words.worlds(formatNumber(worlds), formatNumber(changed));
  return [
    words.title({ run, parent, batch, at: writtenText(at, lang), set: set.join(", ") }),
    told,
    "",
    textTable([
      ["", words.before, words.after, words.difference, ...(worlds > 1 ? [words.interval] : [])],
      ...rows,
    ]),
    ...(worlds > 1 ? ["", words.note] : []),
  ].join("\n");

  function row(name: string, one: Summary, other: Summary, difference?: PairedDifference): string[] {
    const signed = (value: number) =>
      `${value > 0 ? "+" : ""}${formatLike(value, difference?.mean ?? value)}`;
    return [
      name,
      formatNumber(one.mean),
      formatNumber(other.mean),
      difference === undefined ? "" : signed(difference.mean),
      ...(worlds > 1 ? [difference?.ci === undefined ? "" : difference.ci.map(signed).join(words.to)] : []),
    ];
  }

  /** A single world has no chance of anything. */
  function chanceRow(name: string, one?: Chance, other?: Chance): string[][] {
    if (one === undefined || other === undefined || worlds === 1) return [];
    return [[name, chanceText(one), chanceText(other), "", ""]];
  }
}

type Chance = { readonly probability: number; readonly ci: readonly [number, number] };

const chanceText = ({ probability, ci }: Chance): string =>
  `${formatShare(probability)} (${Math.floor(100 * ci[0])}–${Math.ceil(100 * ci[1])})`;

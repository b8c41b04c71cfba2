import type { RunFindings } from "../projections/findings.ts";
import { formatCount, formatNumber, formatShare } from "./formatNumber.ts";
import type { RunReport } from "./RunReport.ts";
import { visible } from "./visible.ts";

type Reported = NonNullable<RunFindings["reported"]>;

/** What the platforms report beside what is real, a paragraph for each plan with fake accounts. */
export function reportedText({ plans }: RunReport): readonly string[] {
  return plans.flatMap(({ name, findings: { reported } }) =>
    reported === undefined ? [] : [`${visible(name)}: ${numbers(reported)}${collapse(reported)}.`],
  );
}

type Pair = Reported["curve"]["sharers"];

/** At the time at which the numbers are furthest from what is real. */
function numbers({ curve }: Reported): string {
  const counts: readonly (readonly [what: string, counts: Pair])[] = [
    ["sharers", curve.sharers],
    ...(curve.views === undefined ? [] : [["impressions", curve.views] as const]),
  ];
  const fakes = curve.time.map((_, i) => counts.reduce((sum, [, pair]) => sum + fakeAt(pair, i), 0));
  const at = fakes.reduce((most, value, i) => (value > (fakes[most] as number) ? i : most), 0);
  const told = counts
    .filter(([, pair]) => fakeAt(pair, at) > 0)
    .map(([what, { real, reported }]) => {
      return `${formatNumber(reported[at] as number)} ${what} where ${formatNumber(real[at] as number)} are real`;
    });
  if (told.length === 0) return "what the platforms report is real";
  return `after ${formatCount(curve.time[at] as number, curve.unit)} the platforms report ${told.join(" and ")}`;
}

const fakeAt = ({ real, reported }: Pair, i: number): number => (reported[i] as number) - (real[i] as number);

function collapse({ purge, curve }: Reported): string {
  if (purge === undefined) return "";
  const gone = [
    ...(purge.sharers.part ? [`${formatShare(purge.sharers.part)} of the sharers`] : []),
    ...(purge.views?.part ? [`${formatShare(purge.views.part)} of the impressions`] : []),
  ];
  const when = formatCount(purge.time.q50, curve.unit);
  return `; the purge after ${when} takes away ${gone.length === 0 ? "nothing" : gone.join(" and ")}`;
}

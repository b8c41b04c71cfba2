import { formatCount, formatNumber, formatShare } from "./formatNumber.ts";
import type { RunReport } from "./RunReport.ts";
import { visible } from "./visible.ts";

/** Who clicks, buys, is won or lost, and sees only what is said against it: a paragraph for each plan. */
export function attitudeText({ plans }: RunReport): readonly string[] {
  return plans.flatMap(({ name, findings: { attitude, funnel } }) => {
    const told = [
      ...(funnel === undefined
        ? []
        : [
            people(funnel.clicks.mean, "clicks", "click") +
              (funnel.clickRate === undefined
                ? ""
                : ` (${formatShare(funnel.clickRate.value)} of impressions)`) +
              `, ${count(funnel.conversions.mean)} buy`,
          ]),
      ...(attitude?.won === undefined || attitude.lost === undefined
        ? []
        : [
            `${people(attitude.won.mean, "is won", "are won")} and ${count(attitude.lost.mean)} lost ` +
              `(net ${formatNumber(attitude.net ?? Number.NaN)})`,
          ]),
      ...(attitude === undefined || attitude.sawNegativeFirst.mean === 0
        ? []
        : [
            `${people(attitude.sawNegativeFirst.mean, "sees", "see")} something negative first, ` +
              `${count(attitude.sawOnlyNegative.mean)} of them nothing else`,
          ]),
    ];
    return told.length === 0 ? [] : [`${visible(name)}: ${told.join("; ")}.`];
  });
}

/** Means of people need no parts of a person, but where there are few. */
const rounded = (mean: number): number => (mean >= 10 ? Math.round(mean) : mean);
const count = (mean: number): string => formatNumber(rounded(mean));
const people = (mean: number, does: string, doThey: string): string =>
  formatCount(rounded(mean), `person ${does}`, `people ${doThey}`);

import type { RunFindings } from "../projections/findings.ts";
import { formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import type { RunReport } from "./RunReport.ts";
import { starterLabel } from "./starterLabel.ts";
import { visible } from "./visible.ts";
import { alertsWords } from "./words/alertsWords.ts";
import { type PlatformWords, platformWords } from "./words/platformWords.ts";

/** What platforms, search engines and audience scores would report, a paragraph for each plan. */
export function platformText({ plans, scenario }: RunReport, lang: Lang): readonly string[] {
  const words = platformWords[lang];
  return plans.flatMap(({ name, findings }) => {
    const { starters = [] } = scenario.plans.find((each) => each.name === name) ?? {};
    const labelOf = (starter: string) => starterLabel(starter, starters, scenario.clock, lang);
    const told = [
      ...ratesOf(findings, words),
      ...placesOf(findings, words),
      ...audiencesOf(findings, labelOf, words),
    ];
    return told.length === 0
      ? []
      : [`${visible(name)}${alertsWords[lang].colon}${told.join(words.between)}${words.end}`];
  });
}

function ratesOf({ platform }: RunFindings, words: PlatformWords): readonly string[] {
  const { repostRate, interactionRate, readRate } = platform ?? {};
  return [
    ...(repostRate === undefined ? [] : [words.repostRate(formatShare(repostRate))]),
    ...(interactionRate === undefined || interactionRate === repostRate
      ? []
      : [words.interactionRate(formatShare(interactionRate))]),
    ...(readRate === undefined ? [] : [words.readRate(formatShare(readRate))]),
  ];
}

function placesOf({ crossChannel, onTarget, frontPage, searches }: RunFindings, words: PlatformWords) {
  return [
    ...(crossChannel === undefined
      ? []
      : [words.overlap(formatShare(crossChannel.exact), formatShare(crossChannel.independent))]),
    ...(onTarget ?? []).map(({ segment, viewers }) =>
      words.onTarget(formatNumber(viewers.mean), visible(segment)),
    ),
    ...(frontPage === undefined
      ? []
      : [words.frontPage(formatShare(frontPage.negativeShare.mean), formatNumber(frontPage.places))]),
    ...(searches === undefined ? [] : [searchSentence(searches, words)]),
  ];
}

function searchSentence({ peak, unit }: NonNullable<RunFindings["searches"]>, words: PlatformWords): string {
  return words.searches(formatNumber(peak.index), words.time(formatNumber(peak.time), unit, peak.time === 1));
}

const audiencesOf = (
  { audiences }: RunFindings,
  labelOf: (starter: string) => string,
  words: PlatformWords,
): readonly string[] =>
  (audiences ?? [])
    .filter(({ fake }) => fake > 0)
    .map(({ starter, followers, fake, effective }) =>
      words.audience(labelOf(starter), formatNumber(followers), formatShare(fake), formatNumber(effective)),
    );

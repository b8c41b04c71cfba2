import { createHash } from "node:crypto";
import * as Effect from "effect/Effect";
import { reportScenario } from "../../../src/batch/reportScenario.ts";
import { channelValues } from "../../../src/plans/channelValues.ts";
import { responseValues } from "../../../src/plans/responseValues.ts";
import { STREAM } from "../../../src/randomness/RootKey.ts";
import type { Lang } from "../../../src/report/Lang.ts";
import type { Page } from "../../../src/report/page/Page.ts";
import type { PageParts } from "../../../src/report/page/PageParts.ts";
import { pageFigures } from "../../../src/report/page/pageFigures.ts";
import { pageOf } from "../../../src/report/page/pageOf.ts";
import { renderHtml } from "../../../src/report/page/renderHtml.ts";
import { loadedOf } from "../../batch/loadedOf.ts";

/** A small campaign in which there is something to tell in every section. */
export const LIVING = {
  info: { title: "Tea launch", whatIsIt: "A tea brand opens in a small town.\n\nTwo plans for one budget." },
  network: { kind: "relationship-chain", people: 200 },
  ties: { scheme: "trust" },
  audience: {
    segments: {
      loyal: { share: 0.2, positivity: 0.98, defence: 0.6 },
      ordinary: { share: 0.7, positivity: 0.6, defence: 0.2 },
      rival: { share: 0.1, positivity: 0.2 },
    },
  },
  channels: { weibo: { profile: "weibo", visibility: 0.6 }, wechat: { profile: "moments" } },
  content: { transmissibility: 0.4, spoofing: 0.05, negativity: { transmissibility: 1.2 } },
  plans: {
    "leaders at once": [
      { starter: "influencers", pick: { by: "degree", count: 4 }, price: { perPerson: 500 } },
      { starter: "ads", impressions: 200, over: "6h", at: "4h", cpm: 30 },
    ],
    "people in waves": [
      {
        starter: "influencers",
        channel: "weibo",
        pick: { by: "random", count: 8 },
        price: { perPerson: 50 },
      },
      {
        starter: "influencers",
        channel: "wechat",
        pick: { by: "random", count: 8 },
        price: { perPerson: 50 },
        at: "6h",
      },
    ],
  },
  spiral: { atLeast: 5, share: "50%", window: "4h" },
  watch: { sample: 0.5, window: "2h", alert: { negativeShare: "30%", atLeast: 3 } },
  response: { kind: "apologise", delay: "4h" },
  costs: { currency: "CNY", clickRate: 0.05, perClick: 2, ave: true },
  horizon: "12h",
  clock: { tick: "30m" },
  runs: 8,
  seed: "page",
};

/** The same over three days, each person standing for 137. */
export const THREE_DAYS = {
  ...LIVING,
  audience: { ...LIVING.audience, represents: 137 },
  horizon: "72h",
  clock: { tick: "1h" },
  runs: 2,
};

/** All that is known of a small scenario, really computed. */
export async function partsOf(particulars: object): Promise<PageParts> {
  const loaded = await loadedOf(particulars);
  const options = { workers: 1, cores: 1, memoryBytes: null, onProgress: () => Effect.void } as const;
  const { run, tipping, comparison, whatIf } = await Effect.runPromise(reportScenario(loaded, options));
  const { scenario } = loaded;
  return {
    report: {
      ...run,
      ...(whatIf === null ? {} : { whatIf }),
      version: "0.0.0",
      stream: STREAM,
      warnings: [],
    },
    tipping,
    ...(comparison === null ? {} : { comparison }),
    balance: loaded.balance,
    channels: channelValues(scenario, () => ({})).channels,
    response: scenario.response && responseValues(scenario.response),
  };
}

/** The same findings where each person stands for so many. */
export function standingFor(parts: PageParts, represents: number): PageParts {
  const { scenario } = parts.report;
  const enlarged = { ...scenario, audience: { ...scenario.audience, represents } };
  return { ...parts, report: { ...parts.report, scenario: enlarged } };
}

export const pageIn = (parts: PageParts, lang: Lang): Page => pageOf(parts, pageFigures(parts, lang), lang);

export const htmlOf = (page: Page): string =>
  renderHtml(page, (text) => createHash("sha256").update(text).digest("base64"));
